area =
    .name = Julkiset hankinnat
