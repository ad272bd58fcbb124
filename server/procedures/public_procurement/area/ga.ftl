area =
    .name = Soláthar poiblí
