area =
    .name = Maanteetransport
