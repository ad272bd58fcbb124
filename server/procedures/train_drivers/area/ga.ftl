area =
    .name = Ceadúnais { -train-driver(form: "plural") }
