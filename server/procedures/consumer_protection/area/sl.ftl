area =
    .name = Varstvo potrošnikov
