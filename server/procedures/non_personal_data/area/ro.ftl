area =
    .name = Libera circulație a datelor fără caracter personal
