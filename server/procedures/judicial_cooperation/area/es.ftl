area =
    .name = { -Judicial-cooperation } en materia civil y mercantil
