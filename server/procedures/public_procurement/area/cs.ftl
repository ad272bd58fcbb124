area =
    .name = Zadávání veřejných zakázek
