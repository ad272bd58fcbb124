area =
    .name = Anerkennung von Berufsqualifikationen
