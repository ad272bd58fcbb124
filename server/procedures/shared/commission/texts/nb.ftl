side-commission =
    .name = Europakommisjonen
