area =
    .name = Pointe rochtana aonair digiteach
