area =
    .name = Direitos dos doentes em matéria de cuidados de saúde transfronteiriços
