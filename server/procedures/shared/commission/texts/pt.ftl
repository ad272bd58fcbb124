side-commission =
    .name = Comissão Europeia
