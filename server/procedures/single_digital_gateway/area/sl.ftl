area =
    .name = Enotni digitalni portal
