area =
    .name = Usługi
