area =
    .name = Uznávání odborných kvalifikací
