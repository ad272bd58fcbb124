area =
    .name = Eurokészpénz szállítása
