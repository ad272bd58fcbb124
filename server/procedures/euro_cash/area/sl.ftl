area =
    .name = Prevoz eurogotovine
