area =
    .name = { -Train-driver(form: "plural") }’ licences
