area =
    .name = Consumentenbescherming
