area =
    .name = Sähköinen kaupankäynti
