area =
    .name = Protection des consommateurs
