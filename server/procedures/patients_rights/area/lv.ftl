area =
    .name = Pacientu tiesības pārrobežu veselības aprūpē
