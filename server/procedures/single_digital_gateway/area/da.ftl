area =
    .name = Den fælles digitale portal
