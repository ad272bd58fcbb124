area =
    .name = Ochrana osobných údajov
