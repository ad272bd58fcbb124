area =
    .name = { -Judicial-cooperation } í einkamálum og viðskiptamálum
