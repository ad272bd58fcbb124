area =
    .name = Publiskais iepirkums
