area =
    .name = Flutningar á reiðufé í evrum
