area =
    .name = Zaštita osobnih podataka
