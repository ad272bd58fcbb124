area =
    .name = Pasientrettigheter ved helsetjenester over landegrensene
