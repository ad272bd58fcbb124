area =
    .name = Teisminis bendradarbiavimas civilinėse ir komercinėse bylose
