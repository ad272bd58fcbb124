area =
    .name = Licencje { -train-driver(form: "plural-genitive") }
