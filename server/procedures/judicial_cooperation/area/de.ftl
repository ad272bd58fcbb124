area =
    .name = { -Judicial-cooperation } in Zivil- und Handelssachen
