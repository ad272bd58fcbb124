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
act-32016R1191 =
    .title = Regulamento (UE) 2016/1191 do Parlamento Europeu e do Conselho, de 6 de julho de 2016, relativo à promoção da livre circulação dos cidadãos através da simplificação dos requisitos para a apresentação de certos documentos públicos na União Europeia e que altera o Regulamento (UE) n.º 1024/2012
act-32014L0060 =
    .title = Diretiva 2014/60/UE do Parlamento Europeu e do Conselho, de 15 de maio de 2014, relativa à restituição de bens culturais que tenham saído ilicitamente do território de um Estado-Membro e que altera o Regulamento (UE) n.º 1024/2012 (reformulação)
