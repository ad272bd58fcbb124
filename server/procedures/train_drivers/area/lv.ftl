area =
    .name = Vilcienu vadītāju apliecības
