area =
    .name = Υπηρεσίες
