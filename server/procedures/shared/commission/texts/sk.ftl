side-commission =
    .name = Európska komisia
