area =
    .name = Offentlige anskaffelser
