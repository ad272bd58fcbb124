side-commission =
    .name = Europeiska kommissionen
