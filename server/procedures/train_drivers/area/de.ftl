area =
    .name = Fahrerlaubnisse von { -train-driver(form: "plural-dative") }
