area =
    .name = Erkenning van beroepskwalificaties
