area =
    .name = Liċenzji tas-{ -train-driver(form: "plural") }
