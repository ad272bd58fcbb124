area =
    .name = Cooperazione giudiziaria in materia civile e commerciale
