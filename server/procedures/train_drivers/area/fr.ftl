area =
    .name = Licences des { -train-driver(form: "plural") }
