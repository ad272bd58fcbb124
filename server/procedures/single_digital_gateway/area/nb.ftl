area =
    .name = Felles digital portal
