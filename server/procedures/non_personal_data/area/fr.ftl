area =
    .name = Libre flux des données à caractère non personnel
