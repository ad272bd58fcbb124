area =
    .name = Swobodny przepływ danych nieosobowych
