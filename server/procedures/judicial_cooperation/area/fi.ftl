area =
    .name = Oikeudellinen yhteistyö siviili- ja kauppaoikeuden alalla
