area =
    .name = Echipamente mobile fără destinație rutieră
