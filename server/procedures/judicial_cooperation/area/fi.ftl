area =
    .name = { -Judicial-cooperation } siviili- ja kauppaoikeuden alalla
