area =
    .name = Transporte de notas e moedas de euro
