area =
    .name = Fahrerlaubnisse von Triebfahrzeugführern
