area =
    .name = Transportul de numerar în euro
