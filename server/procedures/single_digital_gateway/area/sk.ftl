area =
    .name = Jednotná digitálna brána
