area =
    .name = Kuluttajansuoja
