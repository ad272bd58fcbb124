area =
    .name = Szolgáltatások
