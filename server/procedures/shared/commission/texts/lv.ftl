side-commission =
    .name = Eiropas Komisija
