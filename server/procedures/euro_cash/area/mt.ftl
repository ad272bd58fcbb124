area =
    .name = Trasport ta’ flus kontanti f’euro
