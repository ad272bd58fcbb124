# The search for requests.
search-procedure = Procedimento
search-fields-lead = Escolha um procedimento para procurar também nos seus campos.
search-empty-title = Nada encontrado
search-empty-text = Verifique a ortografia, use menos palavras ou retire um filtro.
search-why = Encontrado por
search-why-person = Pessoa em causa
search-save = Guardar esta pesquisa
search-saved = Pesquisas guardadas
search-person-title = Procurar uma pessoa
search-person-lead = A pesquisa abrange um procedimento de cada vez. Fica registado quem procurou, quando e porquê.
search-person-name = Nome da pessoa ou da empresa
search-person-name-help = Apelido e nome próprio por qualquer ordem e em qualquer escrita. Com um só nome, é necessária a data de nascimento.
search-person-cut = São mostrados os últimos { $max } e pode haver mais. Pesquise de novo com mais partes do nome ou com a data de nascimento.
search-reason-same-person = Para saber se já existe um pedido sobre a pessoa
search-reason-enquiry = Para responder a quem não sabe o número
search-reason-data-subject = A pessoa exerce os seus direitos de proteção de dados
search-reason-supervision = Pedido de uma autoridade de controlo ou de um tribunal
