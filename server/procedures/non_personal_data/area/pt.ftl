area =
    .name = Livre fluxo de dados não pessoais
