side-commission =
    .name = Commissione europea
