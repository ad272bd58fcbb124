side-commission =
    .name = Europos Komisija
