area =
    .name = Voľný tok iných ako { -personal-data(form: "genitive") }
