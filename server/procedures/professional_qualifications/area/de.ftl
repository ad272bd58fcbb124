area =
    .name = Anerkennung von { -professional-qualification(form: "plural") }
