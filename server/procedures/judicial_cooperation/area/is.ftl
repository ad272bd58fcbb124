area =
    .name = Samstarf dómsmálayfirvalda í einkamálum og viðskiptamálum
