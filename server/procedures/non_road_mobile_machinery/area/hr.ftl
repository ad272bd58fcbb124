area =
    .name = Necestovni pokretni strojevi
