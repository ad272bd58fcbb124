area =
    .name = Prijevoz eurogotovine
