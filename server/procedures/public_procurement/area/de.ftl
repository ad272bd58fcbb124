area =
    .name = Öffentliche Auftragsvergabe
