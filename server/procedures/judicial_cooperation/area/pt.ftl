area =
    .name = { -Judicial-cooperation } em matéria civil e comercial
