area =
    .name = Non-road mobile machinery
