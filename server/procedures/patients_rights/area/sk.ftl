area =
    .name = Práva pacientov pri cezhraničnej zdravotnej starostlivosti
