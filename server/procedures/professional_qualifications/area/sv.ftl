area =
    .name = Erkännande av { -professional-qualification(form: "plural") }
