area =
    .name = Dokumenty urzędowe
