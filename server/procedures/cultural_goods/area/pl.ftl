area =
    .name = Dobra kultury
