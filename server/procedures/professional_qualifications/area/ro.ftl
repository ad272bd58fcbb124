area =
    .name = Recunoașterea calificărilor profesionale
