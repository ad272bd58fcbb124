area =
    .name = Necestna mobilna mehanizacija
