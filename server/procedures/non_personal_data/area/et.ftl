area =
    .name = Isikustamata andmete vaba liikumine
