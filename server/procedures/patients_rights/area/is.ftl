area =
    .name = Réttindi sjúklinga í heilbrigðisþjónustu yfir landamæri
