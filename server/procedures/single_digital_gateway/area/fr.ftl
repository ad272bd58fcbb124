area =
    .name = Portail numérique unique
