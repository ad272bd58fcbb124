area =
    .name = { -Judicial-cooperation } civilinėse ir komercinėse bylose
