area =
    .name = Konsumentskydd
