area =
    .name = Akkwist pubbliku
