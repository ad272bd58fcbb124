area =
    .name = Rikonoxximent ta’ kwalifiki professjonali
