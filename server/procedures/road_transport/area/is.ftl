area =
    .name = Flutningar á vegum
