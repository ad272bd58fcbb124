area =
    .name = { -Train-driver(form: "adjective") } engedélyek
