area =
    .name = Erkenning van { -professional-qualification(form: "plural") }
