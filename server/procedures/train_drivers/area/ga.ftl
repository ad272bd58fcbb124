area =
    .name = Ceadúnais tiománaithe traenach
