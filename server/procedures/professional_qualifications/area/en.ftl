area =
    .name = Recognition of { -professional-qualification(form: "plural") }
