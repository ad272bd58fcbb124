area =
    .name = Uznávanie odborných kvalifikácií
