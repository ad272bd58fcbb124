side-commission =
    .name = Euroopan komissio
