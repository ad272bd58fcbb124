area =
    .name = Licence strojvedoucích
