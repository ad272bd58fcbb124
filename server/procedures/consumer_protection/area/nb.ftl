area =
    .name = Forbrukervern
