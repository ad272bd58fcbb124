area =
    .name = Kutsekvalifikatsioonide tunnustamine
