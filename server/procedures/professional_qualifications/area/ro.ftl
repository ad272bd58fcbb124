area =
    .name = Recunoașterea { -professional-qualification(form: "definite-plural-genitive") }
