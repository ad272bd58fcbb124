area =
    .name = Comhar breithiúnach in ábhair shibhialta agus tráchtála
