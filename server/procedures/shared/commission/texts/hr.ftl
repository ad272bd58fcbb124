side-commission =
    .name = Europska komisija
