area =
    .name = Licenze dei { -train-driver(form: "plural") }
