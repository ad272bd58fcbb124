area =
    .name = Volný tok neosobních údajů
