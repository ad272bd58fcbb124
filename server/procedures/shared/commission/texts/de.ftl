side-commission =
    .name = Europäische Kommission
