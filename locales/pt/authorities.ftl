# O diretório das autoridades.
directory-title = Diretório das autoridades
directory-attribution = Nomes de locais: GeoNames, CC BY 4.0. Nomes de países e línguas: Unicode CLDR.
find-label = Que autoridade procura?
find-help = Um nome, uma localidade ou um assunto, em qualquer língua e alfabeto.
find-level = Nível
find-area = Competência
find-group = Grupo
find-kind = Tipo de autoridade
find-function = Função
find-act = Procurar
find-count =
    { $count ->
        [one] { $count } autoridade
        [many] { $count } de autoridades
       *[other] { $count } autoridades
    }
find-why = Encontrada por
find-own = É a sua própria autoridade.
find-nobody-reads = Nesta autoridade, ainda ninguém trata pedidos deste procedimento.
find-favourite = Favorita
find-partner = Parceira recente
find-catch-all = Não foi encontrada nenhuma autoridade adequada que possa receber pedidos. Esta trata do que nenhuma outra trata no seu Estado.
why-name = nome
why-english-name = nome em inglês
why-alias = outro nome
why-former = nome anterior
why-acronym = sigla
why-competence = profissão ou matéria
why-kind = tipo de organismo
why-place = localidade
why-country = país
level-national = Nível nacional
level-regional = Nível regional
level-local = Nível local
competence-PQ = Qualificações profissionais
competence-SD = Serviços
competence-PD = Documentos públicos
competence-FA = Armas de fogo
competence-PR = Direitos dos doentes
competence-RT = Transporte rodoviário
competence-PW = Destacamento de trabalhadores
competence-CG = Bens culturais
competence-GD = Proteção de dados
competence-CP = Defesa do consumidor
competence-DL = Cartas de condução
authority-country = País
authority-procedures = Pode receber pedidos de
authority-no-procedure = Nesta autoridade, ainda ninguém trata pedidos.
authority-back = Voltar ao diretório
find-no-access = Esta autoridade não tem acesso a este procedimento.
find-suspended = O acesso desta autoridade está suspenso.
find-unfit = Esta autoridade não pode ser escolhida neste procedimento. Motivo: { $what }
favourite-add = Adicionar às favoritas
favourite-remove = Retirar das favoritas
groups-title = Grupos de autoridades
groups-lead = Os seus próprios grupos. Mais ninguém os vê. Escolha um grupo quando procurar uma autoridade.
groups-none = Ainda não tem nenhum grupo.
groups-new = Novo grupo
groups-name = Nome do grupo
groups-rename = Mudar o nome
groups-delete = Eliminar o grupo «{ $name }»
groups-empty = Ainda não há nenhuma autoridade neste grupo.
groups-search = Procurar neste grupo
groups-add = Adicionar ao grupo
groups-take-out = Retirar { $name } do grupo
