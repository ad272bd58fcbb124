area =
    .name = Vrij verkeer van niet-persoonsgebonden gegevens
