area =
    .name = Priznavanje stručnih kvalifikacija
