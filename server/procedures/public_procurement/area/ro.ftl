area =
    .name = Achiziții publice
