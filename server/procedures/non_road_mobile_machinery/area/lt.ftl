area =
    .name = Ne keliais judantys mechanizmai
