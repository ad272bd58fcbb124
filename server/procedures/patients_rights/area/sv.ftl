area =
    .name = Patienträttigheter vid gränsöverskridande hälso- och sjukvård
