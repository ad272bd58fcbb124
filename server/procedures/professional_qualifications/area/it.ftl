area =
    .name = Riconoscimento delle { -professional-qualification(form: "plural") }
