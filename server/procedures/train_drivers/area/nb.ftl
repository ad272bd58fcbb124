area =
    .name = Førerbevis for { -train-driver(form: "plural") }
