area =
    .name = Cearta othar i gcúram sláinte trasteorann
