area =
    .name = Offentlige dokumenter
