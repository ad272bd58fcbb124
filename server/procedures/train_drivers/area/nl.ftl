area =
    .name = Vergunningen van { -train-driver(form: "plural") }
