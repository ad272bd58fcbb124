area =
    .name = Protection des données
