area =
    .name = Earraí cultúrtha
