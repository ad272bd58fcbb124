area =
    .name = Fri udveksling af andre data end { -personal-data }
