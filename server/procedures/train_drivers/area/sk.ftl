area =
    .name = Preukazy rušňovodičov
