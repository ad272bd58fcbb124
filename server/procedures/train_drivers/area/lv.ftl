area =
    .name = { -Train-driver(form: "plural-genitive") } apliecības
