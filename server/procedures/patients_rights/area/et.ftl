area =
    .name = Patsiendiõigused piiriüleses tervishoius
