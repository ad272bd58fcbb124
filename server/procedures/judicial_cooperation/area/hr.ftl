area =
    .name = { -Judicial-cooperation } u građanskim i trgovačkim stvarima
