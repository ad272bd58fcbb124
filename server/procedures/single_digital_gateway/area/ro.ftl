area =
    .name = Portalul digital unic
