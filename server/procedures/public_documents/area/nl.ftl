area =
    .name = Openbare documenten
