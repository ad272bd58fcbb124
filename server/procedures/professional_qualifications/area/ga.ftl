area =
    .name = Cáilíochtaí gairmiúla a aithint
