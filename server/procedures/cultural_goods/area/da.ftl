area =
    .name = Kulturgoder
