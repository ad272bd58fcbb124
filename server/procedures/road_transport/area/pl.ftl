area =
    .name = Transport drogowy
