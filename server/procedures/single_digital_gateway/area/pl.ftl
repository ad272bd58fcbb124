area =
    .name = Jednolity portal cyfrowy
