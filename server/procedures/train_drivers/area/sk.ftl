area =
    .name = Preukazy { -train-driver(form: "plural-genitive") }
