area =
    .name = Documents publics
