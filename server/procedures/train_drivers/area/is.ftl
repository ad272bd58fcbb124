area =
    .name = Skírteini lestarstjóra
