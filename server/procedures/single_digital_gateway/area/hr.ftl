area =
    .name = Jedinstveni digitalni pristupnik
