area =
    .name = Mozdonyvezetői engedélyek
