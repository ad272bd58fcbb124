area =
    .name = Neytendavernd
