area =
    .name = Rikonoxximent ta’ { -professional-qualification(form: "plural") }
