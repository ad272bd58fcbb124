area =
    .name = Lokomotivføreres licenser
