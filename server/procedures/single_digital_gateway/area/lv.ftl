area =
    .name = Vienotā digitālā vārteja
