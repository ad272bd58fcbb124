side-commission =
    .name = Komisja Europejska
