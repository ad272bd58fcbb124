area =
    .name = Reconocimiento de cualificaciones profesionales
