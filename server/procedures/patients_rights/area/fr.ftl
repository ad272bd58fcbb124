area =
    .name = Droits des patients en matière de soins de santé transfrontaliers
