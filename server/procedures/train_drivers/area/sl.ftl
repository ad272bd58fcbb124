area =
    .name = Dovoljenja { -train-driver(form: "plural-genitive") }
