area =
    .name = Free flow of non-personal data
