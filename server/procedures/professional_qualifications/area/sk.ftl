area =
    .name = Uznávanie { -professional-qualification(form: "plural-genitive") }
