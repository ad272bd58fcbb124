area =
    .name = Innealra soghluaiste neamhbhóthair
