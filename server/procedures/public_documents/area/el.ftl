area =
    .name = Δημόσια έγγραφα
