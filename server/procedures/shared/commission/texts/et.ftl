side-commission =
    .name = Euroopa Komisjon
