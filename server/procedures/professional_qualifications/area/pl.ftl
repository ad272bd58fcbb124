area =
    .name = Uznawanie { -professional-qualification(form: "genitive") }
