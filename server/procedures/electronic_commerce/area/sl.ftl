area =
    .name = Elektronsko poslovanje
