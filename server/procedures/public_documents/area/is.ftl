area =
    .name = Opinber skjöl
