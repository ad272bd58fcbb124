area =
    .name = { -Judicial-cooperation } in materia civile e commerciale
