area =
    .name = Licence { -train-driver(form: "plural-genitive") }
