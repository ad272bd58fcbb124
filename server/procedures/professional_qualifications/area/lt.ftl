area =
    .name = Profesinių kvalifikacijų pripažinimas
