area =
    .name = Drepturile pacienților în cadrul asistenței medicale transfrontaliere
