area =
    .name = Cultuurgoederen
