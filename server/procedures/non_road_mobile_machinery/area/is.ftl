area =
    .name = Færanlegar vélar til notkunar utan vega
