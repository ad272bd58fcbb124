area =
    .name = Gegevensbescherming
