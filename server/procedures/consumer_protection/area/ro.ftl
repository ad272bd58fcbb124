area =
    .name = Protecția consumatorilor
