area =
    .name = Prosti pretok neosebnih podatkov
