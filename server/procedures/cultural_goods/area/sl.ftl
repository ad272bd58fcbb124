area =
    .name = Predmeti kulturne dediščine
