side-commission =
    .name = Comisión Europea
