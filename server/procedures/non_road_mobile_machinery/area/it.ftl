area =
    .name = Macchine mobili non stradali
