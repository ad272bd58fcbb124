area =
    .name = Libera circolazione dei dati non personali
