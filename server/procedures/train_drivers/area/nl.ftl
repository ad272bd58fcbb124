area =
    .name = Vergunningen van machinisten
