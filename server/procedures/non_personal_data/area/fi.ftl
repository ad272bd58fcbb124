area =
    .name = Muiden kuin henkilötietojen vapaa liikkuvuus
