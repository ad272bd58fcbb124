area =
    .name = Slobodan protok neosobnih podataka
