area =
    .name = Uznávání { -professional-qualification(form: "plural-genitive") }
