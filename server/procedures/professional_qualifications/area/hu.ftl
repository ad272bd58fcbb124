area =
    .name = { -Professional-qualification(form: "plural") } elismerése
