area =
    .name = Permise ale { -train-driver(form: "definite-plural-genitive") }
