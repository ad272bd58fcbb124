area =
    .name = Patientenrechte in der grenzüberschreitenden Gesundheitsversorgung
