area =
    .name = Transport af eurokontanter
