side-commission =
    .name = Evropská komise
