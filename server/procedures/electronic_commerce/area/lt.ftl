area =
    .name = Elektroninė prekyba
