area =
    .name = Nicht für den Straßenverkehr bestimmte mobile Maschinen und Geräte
