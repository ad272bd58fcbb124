area =
    .name = Cooperación judicial en materia civil y mercantil
