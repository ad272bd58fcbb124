area =
    .name = Licencias de maquinistas
