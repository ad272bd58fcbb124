area =
    .name = Kooperazzjoni ġudizzjarja fi kwistjonijiet ċivili u kummerċjali
