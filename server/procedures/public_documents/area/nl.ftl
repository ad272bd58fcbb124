area =
    .name = { -Public-document(form: "plural") }
