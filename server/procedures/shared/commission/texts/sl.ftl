side-commission =
    .name = Evropska komisija
