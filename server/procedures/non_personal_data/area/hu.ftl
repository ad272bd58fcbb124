area =
    .name = A nem személyes adatok szabad áramlása
