area =
    .name = { -Judicial-cooperation } tsiviil- ja kaubandusasjades
