area =
    .name = Rechten van patiënten bij grensoverschrijdende gezondheidszorg
