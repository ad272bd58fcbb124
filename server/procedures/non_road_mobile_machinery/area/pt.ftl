area =
    .name = Máquinas móveis não rodoviárias
