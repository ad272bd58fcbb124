area =
    .name = Tjenesteydelser
