area =
    .name = Priznavanje { -professional-qualification(form: "plural-genitive") }
