area =
    .name = Uznawanie kwalifikacji zawodowych
