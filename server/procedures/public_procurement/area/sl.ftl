area =
    .name = Javno naročanje
