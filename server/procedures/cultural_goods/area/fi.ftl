area =
    .name = Kulttuuriesineet
