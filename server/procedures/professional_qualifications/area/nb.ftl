area =
    .name = Godkjenning av { -professional-qualification(form: "plural") }
