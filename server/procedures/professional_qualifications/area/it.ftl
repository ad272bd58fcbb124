area =
    .name = Riconoscimento delle qualifiche professionali
