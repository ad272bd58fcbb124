area =
    .name = Avalikud dokumendid
