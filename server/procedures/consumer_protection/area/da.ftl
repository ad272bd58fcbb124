area =
    .name = Forbrugerbeskyttelse
