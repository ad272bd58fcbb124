area =
    .name = Maszyny mobilne nieporuszające się po drogach
