### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Diretiva 2005/36/CE do Parlamento Europeu e do Conselho, de 7 de setembro de 2005, relativa ao reconhecimento das qualificações profissionais
act-32012R1024 =
    .title = Regulamento (UE) n.º 1024/2012 do Parlamento Europeu e do Conselho, de 25 de outubro de 2012, relativo à cooperação administrativa através do Sistema de Informação do Mercado Interno e que revoga a Decisão 2008/49/CE da Comissão («Regulamento IMI»)
act-31996L0071 =
    .title = Diretiva 96/71/CE do Parlamento Europeu e do Conselho, de 16 de dezembro de 1996, relativa ao destacamento de trabalhadores no âmbito de uma prestação de serviços
act-32014L0067 =
    .title = Diretiva 2014/67/UE do Parlamento Europeu e do Conselho, de 15 de maio de 2014, respeitante à execução da Diretiva 96/71/CE relativa ao destacamento de trabalhadores no âmbito de uma prestação de serviços e que altera o Regulamento (UE) n.º 1024/2012 relativo à cooperação administrativa através do Sistema de Informação do Mercado Interno («Regulamento IMI»)
act-32006L0123 =
    .title = Diretiva 2006/123/CE do Parlamento Europeu e do Conselho, de 12 de dezembro de 2006, relativa aos serviços no mercado interno
act-32018R1724 =
    .title = Regulamento (UE) 2018/1724 do Parlamento Europeu e do Conselho, de 2 de outubro de 2018, relativo à criação de uma plataforma digital única para a prestação de acesso a informações, a procedimentos e a serviços de assistência e de resolução de problemas, e que altera o Regulamento (UE) n.º 1024/2012
act-32011L0024 =
    .title = Diretiva 2011/24/UE do Parlamento Europeu e do Conselho, de 9 de março de 2011, relativa ao exercício dos direitos dos doentes em matéria de cuidados de saúde transfronteiriços
act-32015R0983 =
    .title = Regulamento de Execução (UE) 2015/983 da Comissão, de 24 de junho de 2015, relativo ao procedimento de emissão da carteira profissional europeia e à aplicação do mecanismo de alerta nos termos da Diretiva 2005/36/CE do Parlamento Europeu e do Conselho
act-32016R1191 =
    .title = Regulamento (UE) 2016/1191 do Parlamento Europeu e do Conselho, de 6 de julho de 2016, relativo à promoção da livre circulação dos cidadãos através da simplificação dos requisitos para a apresentação de certos documentos públicos na União Europeia e que altera o Regulamento (UE) n.º 1024/2012
act-32017R2394 =
    .title = Regulamento (UE) 2017/2394 do Parlamento Europeu e do Conselho, de 12 de dezembro de 2017, relativo à cooperação entre as autoridades nacionais responsáveis pela aplicação da legislação de proteção dos consumidores e que revoga o Regulamento (CE) n.º 2006/2004
act-32014L0060 =
    .title = Diretiva 2014/60/UE do Parlamento Europeu e do Conselho, de 15 de maio de 2014, relativa à restituição de bens culturais que tenham saído ilicitamente do território de um Estado-Membro e que altera o Regulamento (UE) n.º 1024/2012 (reformulação)
act-32009R1071 =
    .title = Regulamento (CE) n.º 1071/2009 do Parlamento Europeu e do Conselho, de 21 de outubro de 2009, que estabelece regras comuns no que se refere aos requisitos para o exercício da atividade de transportador rodoviário e que revoga a Diretiva 96/26/CE do Conselho
act-32006L0022 =
    .title = Diretiva 2006/22/CE do Parlamento Europeu e do Conselho, de 15 de março de 2006, relativa às condições mínimas para a execução dos Regulamentos (CE) n.º 561/2006 e (UE) n.º 165/2014 e da Diretiva 2002/15/CE no que respeita às disposições sociais no domínio das atividades de transporte rodoviário e que revoga a Diretiva 88/599/CEE do Conselho
