area =
    .name = { -Judicial-cooperation } in ábhair shibhialta agus tráchtála
