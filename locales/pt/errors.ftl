### O que está errado e como corrigi-lo, uma mensagem para cada código.

# Recusas de um ato.
error-not-allowed = As suas funções não permitem fazer isto. Contacte a pessoa que gere as contas da sua autoridade.
error-not-now = Já não é possível fazer isto: o pedido mudou de estado. Abra-o de novo para ver o que pode fazer agora.
error-not-your-side = Só a outra autoridade pode fazer isto.
error-incomplete = Ainda há dados em falta ou errados. Verifique os campos indicados nesta página.
error-no-recipient = Escolha a autoridade que deve receber o pedido.
error-recipient-not-reachable = Nesta autoridade, ninguém trata pedidos deste tipo. Escolha outra autoridade.
error-not-admitted = A sua autoridade não pode apresentar pedidos neste procedimento: as regras admitem outras autoridades.
error-recipient-not-admitted = As regras deste procedimento não admitem a autoridade escolhida. Escolha outra autoridade.
error-recipient-is-self = Não é possível enviar um pedido à sua própria autoridade. Escolha outra autoridade.
error-no-date-proposed = Não há nenhuma data proposta à espera da sua resposta.
error-nothing-answered = Ainda não há resposta a nenhuma pergunta. Responda pelo menos a uma e envie depois a resposta.
error-already-rated = A sua autoridade já avaliou este pedido.
error-recipient-abroad = Um pedido só pode ser reencaminhado para uma autoridade do seu próprio Estado-Membro. Escolha outra autoridade.
error-recipient-takes-part = Esta autoridade já participa no pedido. Escolha outra autoridade.
error-nothing-corrected = Nada foi alterado. Corrija algo ou apague o rascunho.
error-nothing-changed = Nada foi alterado. Altere um dos dados
error-parts-open = Há perguntas entregues a outra autoridade. Aguarde as respostas dela ou retome primeiro as perguntas.
error-confidential = Este pedido é confidencial. Não pode ser reencaminhado nem dividido até que a parte que pediu o tratamento confidencial lhe ponha termo.
error-confidential-document = Um documento da outra autoridade é confidencial. Peça a essa autoridade que ponha termo ao tratamento confidencial e depois reencaminhe o pedido.

# Problemas de um campo.
error-required = Preencha este campo
error-not-chosen = Escolha uma resposta
error-too-long = { $max ->
    [one] Reduza o texto a { $max } carácter
    [many] Reduza o texto a um máximo de { $max } de caracteres
   *[other] Reduza o texto a um máximo de { $max } caracteres
}
error-not-a-date = Indique um dia que exista, com o dia, o mês e o ano em algarismos, por exemplo, 27 3 2026
error-date-too-early = Indique o dia { $earliest } ou um dia posterior
error-date-too-late = Indique o dia { $latest } ou um dia anterior
error-date-after-legal = Indique o dia { $latest } ou um dia anterior: a data não pode ser posterior ao termo do prazo legal
error-period-reversed = O último dia é anterior ao primeiro. Altere um deles
error-not-a-choice = Escolha uma das opções apresentadas
error-not-a-number = Indique um número em algarismos, por exemplo, 12 ou 12,5
error-number-out-of-range = Indique um número entre { $min } e { $max }
error-no-currency = Escolha uma moeda
error-not-a-country = Escolha um país da lista
error-unknown-region = Não existe nenhuma região com este código. Indique um código da NUTS 2024, por exemplo DE2, ou deixe o campo vazio
error-not-an-authority = Esta autoridade não consta do diretório. Procure-a pelo nome
error-exchanges-open = Ainda há aqui pedidos em curso: { $count }. Indique a autoridade que os assume
error-not-a-successor = Esta autoridade não pode assumir os pedidos. Escolha outra do mesmo Estado que tenha acesso e pessoas que tratem pedidos
error-successor-not-admitted = As regras do procedimento não admitem esta autoridade em alguns destes pedidos: { $count }. Motivo: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Escolha outra
error-another-active-authority = Escolha outra autoridade ativa do mesmo Estado
error-parent-below = Esta autoridade faz ela própria parte da outra. Escolha uma que não faça
error-too-deep = Não pode haver mais de { $max } autoridades umas acima das outras
error-successor-takes-part = Esta autoridade já participa em alguns destes pedidos: { $count }. Escolha outra
error-successor-is-self = Uma autoridade não pode suceder a si própria. Escolha outra
error-successor-suspended = O acesso desta autoridade ao procedimento está suspenso. Escolha outra ou restabeleça primeiro o acesso
error-circular-succession = O procedimento veio desta autoridade, que o cedeu antes. Escolha outra
error-nobody-takes-over = Indique a autoridade que assume este procedimento
error-no-question = Escolha pelo menos uma pergunta
error-no-question-left = Fique com pelo menos uma pergunta. Para as entregar todas, reencaminhe o pedido
error-reason-required = Indique o motivo
error-document-required = Junte um documento
error-document-not-allowed = Retire os documentos cujo tipo não pode ser junto aqui
error-document-misplaced = Retire o documento { $name }: o formulário, tal como está agora preenchido, não o prevê
error-not-ticked = Assinale a caixa para confirmar
error-file-empty = O ficheiro está vazio. Escolha outro
error-file-too-large = O ficheiro é demasiado grande. Escolha um com { $max }, no máximo
error-file-type-not-accepted = Este tipo de ficheiro não é aceite. Escolha um ficheiro PDF, PNG, JPEG ou DOCX
error-file-damaged = Não é possível ler o ficheiro. Guarde-o de novo e junte o novo ficheiro
error-file-has-macros = O documento contém macros. Guarde-o sem macros e junte-o de novo
error-too-many-files = O pedido já tem o número máximo de documentos. Retire um antes de juntar outro
error-not-text = O texto contém um carácter invisível que não pode ser guardado. Apague o texto e escreva-o de novo
error-not-an-email = Introduza um endereço de correio eletrónico, por exemplo nome@example.eu
error-not-a-phone = Introduza um número de telefone com o indicativo do país, por exemplo +351 21 123 45 67
error-not-a-url = Introduza um endereço completo que comece por https:// ou http://, por exemplo https://example.eu
error-not-an-iban = Introduza um IBAN: duas letras do país, dois algarismos de controlo e depois o número da conta
error-iban-length = Comprimento de um IBAN que começa por { $country }: { $length }. Compare o que escreveu com o original
error-iban-mistyped = Os algarismos de controlo não correspondem: há pelo menos um carácter errado. Compare o IBAN com o original
error-not-a-plate = Introduza a matrícula tal como figura no veículo: letras, algarismos e hífenes

# Chamadas que falharam.
error-not-found = Não há nada neste endereço que possa consultar. Verifique o número ou volte à lista.
error-stale = Entretanto, um colega ou a outra autoridade alterou estes dados. O que escreveu continua aqui: compare-o com o novo estado e envie-o de novo.
error-key-reused = Este formulário já foi enviado com outro conteúdo. Abra a página de novo antes de enviar outro.
error-signed-out = A sua sessão terminou. Inicie sessão de novo; o que escreveu é mantido.
error-unavailable = Esta parte do sistema não está a funcionar neste momento. O que foi guardado está seguro. Tente de novo dentro de alguns minutos.
error-internal = Ocorreu um erro do nosso lado. O que foi guardado está seguro. Tente de novo; se o erro se repetir, comunique a referência ao seu serviço de apoio.
error-unreadable = Não foi possível interpretar a página, talvez por ter ficado aberta durante uma atualização. Carregue-a de novo.
error-no-answer = Não é possível contactar o sistema. Verifique a sua ligação e tente de novo; mantenha esta página aberta para não perder o que escreveu.

# Início de sessão.
error-sign-in-no-fit = O nome de utilizador e a palavra-passe não correspondem. Verifique ambos e tente de novo.
error-sign-in-over = O início de sessão demorou demasiado. Recomece com o nome e a palavra-passe.
error-factor-required = Precisa de um segundo fator antes de continuar. Configure-o agora.
error-provider-cancelled = Não iniciou sessão: o processo junto do fornecedor foi cancelado ou recusado. Tente novamente ou utilize a sua palavra-passe.
error-provider-unknown-person = Nenhuma conta está associada a esta identidade. Inicie sessão com o nome de utilizador e a palavra-passe e associe depois a identidade em «A minha conta».
error-provider-level = O fornecedor não confirmou a sua identidade com o nível de segurança exigido. Inicie sessão junto dele com um segundo fator.
error-provider-down = De momento não é possível contactar o fornecedor. Tente novamente dentro de alguns minutos ou utilize a sua palavra-passe.
error-provider-untrusted = A resposta do fornecedor não foi aceite: chegou tarde demais, já foi utilizada ou não corresponde. Comece de novo.
error-prove-again = Iniciou sessão há algum tempo. Inicie sessão de novo noutra janela e repita este passo.
error-sign-in-wait = { $seconds ->
    [one] Demasiadas tentativas. Aguarde { $seconds } segundo antes de tentar de novo.
    [many] Demasiadas tentativas. Aguarde { $seconds } de segundos antes de tentar de novo.
   *[other] Demasiadas tentativas. Aguarde { $seconds } segundos antes de tentar de novo.
}

# Chamadas recusadas.
error-too-large = O que enviou é demasiado grande. Encurte os textos e junte os ficheiros um a um.
error-too-many-calls = O seu navegador fez demasiadas chamadas em pouco tempo. Aguarde um momento e tente de novo.
error-foreign-origin = Este formulário não provém de uma página deste sistema. Abra a página aqui e envie-o de novo.
error-outside-remit = Isto está fora das funções da sua autoridade. Dirija-se ao coordenador competente.
error-function-taken = Outra autoridade já tem esta função para o mesmo Estado, região ou domínio de intervenção. Retire primeiro essa função.
error-circular-delegation = Esta autoridade está acima da sua na rede e não pode receber dela uma função.
error-holds-functions = Esta autoridade ainda tem funções na rede. Retire-as primeiro.
error-authority-changed = Já não é possível fazer isto: entretanto, alguém alterou esta autoridade ou o seu lugar na rede. Abra de novo a página da autoridade para ver o que pode fazer agora.
error-not-a-coordinator = A autoridade escolhida não tem nenhuma função que o permita aqui. Atribua-lhe primeiro a função ou escolha outro coordenador.

error-last-administrator = É o único administrador da sua autoridade. Nomeie primeiro outro administrador.
error-not-in-this-state = Entretanto, a conta foi alterada. Consulte-a de novo.
error-second-administrator = Tem de aprovar um segundo administrador: nem quem o pediu nem a própria pessoa.
error-identity-taken = Esta identidade já está associada a uma conta, ou a sua conta a outra identidade neste fornecedor. Dissocie primeiro essa identidade.
error-not-a-username = Utilize 3 a 64 letras, algarismos, pontos, hífenes ou traços inferiores
error-username-taken = Este nome de utilizador já existe. Escolha outro
error-password-too-short = Utilize pelo menos { $min } caracteres
error-password-too-common = Esta palavra-passe é muito usada ou foi revelada numa fuga de dados. Escolha outra
error-password-about-owner = A palavra-passe não pode ser o seu nome, o seu endereço ou a sua autoridade. Escolha outra
error-wrong-code = O código não corresponde a esta ligação. Confirme-o com o seu administrador
error-wrong-password = A palavra-passe está errada
error-wrong-factor-code = O código está errado, é demasiado antigo ou já foi usado. Introduza o que a aplicação mostra agora
error-wrong-passkey = A chave de acesso não é conhecida aqui ou foi confirmada demasiado tarde. Tente de novo ou inicie sessão com o nome de utilizador e a palavra-passe
error-not-a-name = Escreva o nome sem caracteres especiais
error-colleague-exists = Já existe um colega com este endereço eletrónico
error-not-a-colleague = Nenhum colega ativo tem este nome de utilizador ou endereço eletrónico
error-deputy-circle = Escolha outro suplente: em algum dia estariam ausentes todos os que se substituem
error-for-coordinators = Só os coordenadores têm gestores de submissões
error-unknown-procedure = Não existe o procedimento { $text }
error-role-for-alerts = { $text } é uma função só para alertas e notificações
error-unknown-role = Não existe a função { $text }
error-unknown-language = Não existe a língua { $text }
error-repeated-line = Este endereço eletrónico já consta da linha { $line }
error-not-utf8 = A linha { $line } não pode ser lida. Guarde a tabela como CSV em UTF-8
error-no-heading = A primeira linha deve indicar as colunas, pelo menos name e email
error-column-count = A linha não tem tantas colunas como a primeira
error-too-many-lines = Importe no máximo { $max } linhas de cada vez
error-work-copy-submitted = A cópia de trabalho aguarda aprovação ou está em vigor e não pode ser alterada. Retire-a primeiro.
error-work-copy-not-submitted = A cópia de trabalho não foi apresentada ou já está em vigor.
error-definition-faulty = A definição tem erros. Corrija o que a lista indica e tente de novo.
error-author-cannot-approve = Outra pessoa tem de aprovar o que redigiu.
error-not-a-publisher = Só um administrador da autoridade da Comissão pode aprovar uma definição ou devolvê-la. Dirija-se a um deles.
error-definition-unreadable = O ficheiro não pode ser lido, pelo que nenhum formulário o pode alterar. Corrija-o no ficheiro.
error-written-otherwise = Esta parte está escrita de um modo que nenhum formulário pode alterar. Altere-a no ficheiro.
error-not-a-procedure-folder = O ficheiro não é um arquivo (ZIP) de um procedimento. Escolha um arquivo com procedure.toml e os seus textos.
error-not-an-identifier = Utilize minúsculas, algarismos e traços inferiores, começando por uma letra
error-not-a-condition = Escreva a condição como numa definição, por exemplo {"{"} field = "x", answered = true {"}"}
error-name-taken = Este nome já está em uso. Escolha outro
error-not-taken-up = Assuma primeiro o pedido; até lá vê apenas o cabeçalho.
error-waits-for-allocation = Este pedido aguarda atribuição. Tem de ser atribuído a alguém da sua autoridade antes de qualquer ação.
error-no-coordinator = De momento, nenhum coordenador pode decidir. Contacte o coordenador nacional.
error-coordinators-called = Os coordenadores já foram chamados a intervir.
error-not-overdue = Antes da aceitação do pedido, a intervenção dos coordenadores só pode ser pedida depois de terminado um prazo.
error-commission-not-reachable = De momento, ninguém na Comissão participa neste procedimento.
error-waits-for-decision = Algo aguarda aqui uma decisão. Aguarde-a ou retire o que foi apresentado.
error-deadline-not-over = Só é possível depois de terminado o prazo.
error-not-extensible = De momento, nenhum prazo pode ser prorrogado: já o foi, terminou ou não existe.
error-no-such-part = Nenhuma das perguntas entregues a outra autoridade está na fase necessária para isto.
error-confidential-already = A sua parte já pediu o tratamento confidencial.
error-closing-proposed = Uma proposta de encerramento aguarda resposta. Se for da outra autoridade, aceite-a ou recuse-a.
error-no-closing-proposed = A outra autoridade não propôs o encerramento.
error-commission-informed = A Comissão já foi informada deste pedido.
error-not-confidential = A sua parte não pediu o tratamento confidencial.
error-taken-up-already = A sua autoridade já assumiu o pedido.
error-refusal-overruled = Um coordenador considerou a sua recusa não justificada, pelo que não pode recusar de novo.
error-opinion-awaited = A Comissão foi consultada e ainda não emitiu o seu parecer.
error-data-blocked = Os dados deste pedido estão bloqueados, pelo que nada pode ser alterado.
error-colleague-without-role = Este colega não pode trabalhar no pedido. Escolha alguém que redija ou trate pedidos deste procedimento.
error-undo-over = Já não é possível anular: passaram dez minutos, ou já foi anulado.
error-changed-since = Entretanto alguém alterou isto, por isso fica como está.
error-rights-changed = Os seus direitos foram alterados neste momento, por isso nada foi feito. Abra de novo a página para ver o que pode fazer agora.
error-nothing-selected = Selecione pelo menos um pedido.
error-label-exists = A sua autoridade já tem uma etiqueta com este nome. Escolha outro.
error-too-many-labels = A sua autoridade já tem { $max } etiquetas. Deixe de usar uma que já não seja precisa.
error-unit-exists = A sua autoridade já tem uma unidade com este nome. Escolha outro.
error-too-many-units = A sua autoridade já tem { $max } unidades. Encerre uma que já não seja precisa.
error-group-exists = Já tem um grupo com este nome. Escolha outro.
error-too-many-groups = Já tem { $max } grupos. Elimine um de que não precise.
error-group-full = O grupo já tem { $max } autoridades. Retire uma ou escolha outro grupo.
error-not-hours = Indique cada período de uma hora a outra, por exemplo 9:00-12:00
error-span-reversed = O período termina antes de começar. Altere uma das horas
error-spans-overlap = O segundo período começa antes de o primeiro terminar. Altere um deles
error-too-many-spans = Indique no máximo dois períodos por dia
error-closing-too-long = O serviço ficaria encerrado mais de dois anos. Escolha uma data anterior para o último dia
error-too-many-searches = Procurou pessoas demasiadas vezes em pouco tempo. Espere uma hora ou procure pelo número.
error-too-many-saved-searches = Já guarda o número máximo de pesquisas. Retire uma e guarde depois esta.
error-too-many-exports = Descarregou o diretório demasiadas vezes em pouco tempo. Tente de novo dentro de uma hora.
