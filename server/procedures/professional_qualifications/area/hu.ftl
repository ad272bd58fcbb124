area =
    .name = Szakmai képesítések elismerése
