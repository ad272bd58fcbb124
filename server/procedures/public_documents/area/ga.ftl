area =
    .name = { -Public-document(form: "genitive") }
