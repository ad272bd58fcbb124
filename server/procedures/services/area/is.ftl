area =
    .name = Þjónusta
