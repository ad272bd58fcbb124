area =
    .name = Diritti dei pazienti relativi all’assistenza sanitaria transfrontaliera
