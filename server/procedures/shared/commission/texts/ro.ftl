side-commission =
    .name = Comisia Europeană
