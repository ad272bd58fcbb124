area =
    .name = Reconhecimento das qualificações profissionais
