area =
    .name = Licencias de { -train-driver(form: "plural") }
