area =
    .name = Varstvo osebnih podatkov
