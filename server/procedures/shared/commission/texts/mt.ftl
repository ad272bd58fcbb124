side-commission =
    .name = Il-Kummissjoni Ewropea
