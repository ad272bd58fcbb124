side-commission =
    .name = European Commission
