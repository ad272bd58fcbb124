area =
    .name = Publiski dokumenti
