area =
    .name = Prava pacijenata u prekograničnoj zdravstvenoj skrbi
