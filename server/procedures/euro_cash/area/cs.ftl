area =
    .name = Přeprava eurohotovosti
