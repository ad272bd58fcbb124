area =
    .name = { -Judicial-cooperation } v civilnih in gospodarskih zadevah
