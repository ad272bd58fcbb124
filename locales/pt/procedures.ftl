# A lista dos procedimentos e a página de cada um.
procedures-title = Procedimentos
procedures-lead = O que as autoridades podem perguntar umas às outras através do Sistema de Informação do Mercado Interno e segundo que regras.
procedures-words = Procurar um procedimento
procedures-none = Nenhum procedimento contém estas palavras.
procedures-back = Todos os procedimentos
procedures-count =
    { $count ->
        [one] { $count } procedimento
        [many] { $count } de procedimentos
       *[other] { $count } procedimentos
    }
procedure-about = Sobre este procedimento
procedure-version = Versão { $version }
procedure-version-current = em vigor para novos pedidos
procedure-version-old = Os novos pedidos seguem outra versão deste procedimento
procedure-versions = Versões
procedure-in-english = Os textos deste procedimento não estão completos na sua língua. São mostrados em inglês.
procedure-not-public = Só as pessoas com sessão iniciada podem consultar este procedimento.
procedure-participants = Quem participa
admission-title = Autoridades admitidas
admission-abroad = Um Estado diferente do da autoridade que pede
admission-at-sending = Vale apenas no envio, não no reencaminhamento
coordinators-never = Nunca
coordinators-optional = Possível, mas não obrigatório
coordinators-mandatory = Sempre, por um coordenador
procedure-workflow = Tramitação de um pedido
procedure-deadlines = Prazos
procedure-refusal = Fundamentos de recusa
procedure-refusal-free = Basta indicar o motivo por escrito.
procedure-refusal-reason = É também necessário indicar o motivo por escrito.
attachment-request = Com o pedido
attachment-reply = Com a resposta
attachment-must = Tem de ser junto um destes documentos
attachment-sometimes = Em alguns casos, tem de ser junto um destes documentos
attachment-may = Só podem ser juntos estes documentos
attachment-none = Não podem ser juntos documentos
procedure-told = Partes avisadas
procedure-daily = Com a mensagem do dia, salvo se a pessoa tiver escolhido de outro modo
procedure-follows = Pode seguir-se a
procedure-form = Conteúdo de um pedido
procedure-special = com proteção especial
procedure-special-ground = Permitido por
procedure-before-acceptance = visível antes da aceitação
procedure-blocking = Bloqueio
procedure-erasing = Apagamento
procedure-agree-date = Aceitar a data proposta
procedure-close-unattended = Encerramento automático

deadline-days = { $count ->
    [one] { $count } dia de calendário
   *[other] { $count } dias de calendário
}
deadline-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
deadline-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
deadline-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
deadline-after-sending = { $length } após o envio do pedido
deadline-working-days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
deadline-after-receipt = { $length } após a receção
deadline-after-completeness = { $length } após a data em que o pedido está completo
deadline-after-field = { $length } após a data indicada no campo «{ $field }»
deadline-conditional = O prazo só corre se os dados do formulário preencherem uma condição
deadline-completed-by = Completado com
deadline-after-acceptance = { $length } após a aceitação
deadline-on-agreed-date = Na data acordada
deadline-after-agreed-date = { $length } após a data acordada
deadline-after-closure = { $length } após o encerramento formal
deadline-reminder = Lembrete no dia { $day }
deadline-reminders-before = Lembretes, dias antes: { $days }
deadline-escalates-after = Aviso a ambas as autoridades, dias úteis após o termo: { $days }

diagram-title = Diagrama de estados
diagram-description = O quadro abaixo diz o mesmo por palavras.
diagram-by = Por
diagram-to = Conduz a
diagram-stays = mantém-se

value-text = Texto
value-long-text = Texto mais longo
value-choice = Uma destas opções
value-choices = Uma ou mais destas opções
value-period = Período
value-number = Número
value-address = Endereço
value-percentage = Percentagem
value-company = Empresa
value-profession = Profissão
value-language = Língua
value-identity-document = Documento de identidade
value-email = Endereço de correio eletrónico
value-phone = Número de telefone
value-url = Endereço na Internet
value-iban = Conta bancária (IBAN)
value-vehicle-plate = Número de matrícula de um veículo
value-declaration = Declaração a confirmar
value-person = Pessoa
value-register = Inscrição num registo
