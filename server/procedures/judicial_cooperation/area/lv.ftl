area =
    .name = Tiesu iestāžu sadarbība civillietās un komerclietās
