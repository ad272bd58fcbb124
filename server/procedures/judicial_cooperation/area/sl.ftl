area =
    .name = Pravosodno sodelovanje v civilnih in gospodarskih zadevah
