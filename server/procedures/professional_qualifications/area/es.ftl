area =
    .name = Reconocimiento de { -professional-qualification(form: "plural") }
