area =
    .name = Признаване на { -professional-qualification(form: "definite-plural") }
