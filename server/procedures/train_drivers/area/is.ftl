area =
    .name = Skírteini { -train-driver(form: "genitive") }
