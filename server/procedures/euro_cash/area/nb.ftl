area =
    .name = Transport av eurokontanter
