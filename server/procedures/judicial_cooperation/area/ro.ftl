area =
    .name = { -Judicial-cooperation } în materie civilă și comercială
