area =
    .name = Свидетелства на { -train-driver(form: "plural") }
