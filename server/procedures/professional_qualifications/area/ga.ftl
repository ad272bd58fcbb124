area =
    .name = { -Professional-qualification(form: "plural") } a aithint
