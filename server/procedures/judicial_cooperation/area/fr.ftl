area =
    .name = { -Judicial-cooperation } en matière civile et commerciale
