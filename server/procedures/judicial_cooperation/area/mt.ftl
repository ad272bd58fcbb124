area =
    .name = { -Judicial-cooperation } fi kwistjonijiet ċivili u kummerċjali
