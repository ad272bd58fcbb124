area =
    .name = A nem { -personal-data } szabad áramlása
