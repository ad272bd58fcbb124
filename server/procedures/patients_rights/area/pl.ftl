area =
    .name = Prawa pacjentów w transgranicznej opiece zdrowotnej
