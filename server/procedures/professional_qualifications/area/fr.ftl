area =
    .name = Reconnaissance des { -professional-qualification(form: "plural") }
