area =
    .name = Liċenzji tas-sewwieqa tal-ferroviji
