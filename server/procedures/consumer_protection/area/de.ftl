area =
    .name = Verbraucherschutz
