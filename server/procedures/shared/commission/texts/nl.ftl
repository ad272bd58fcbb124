side-commission =
    .name = Europese Commissie
