# A caixa de entrada e os rascunhos.
inbox-title = Caixa de entrada
inbox-new = Novo pedido
inbox-empty-title = Sem pedidos
inbox-empty-text = Os pedidos aparecem aqui logo que são enviados ou recebidos. Para ver outros, escolha outra lista ou retire os filtros.
inbox-caption = Pedidos
inbox-state = Estado
inbox-request = Pedido
inbox-authority = Autoridade
inbox-due = Prazo
inbox-piles = Listas
inbox-new-rows =
    { $count ->
        [one] Mostrar { $count } novo pedido
        [many] Mostrar { $count } de novos pedidos
       *[other] Mostrar { $count } novos pedidos
    }
pile-waiting_for_us = A nosso cargo
pile-to_allocate = A aguardar atribuição
pile-waiting_for_them = A cargo da outra autoridade
pile-overdue = Em atraso
pile-closed = Encerrados

filter-text = Número, autoridade ou referência
filter-state = Estado
filter-area = Domínio de intervenção
filter-country = País
filter-due = Prazo
filter-any = Todos
filter-act = Filtrar
filter-clear = Retirar todos os filtros
due-within-overdue = Em atraso
due-within-this_week = Dentro de 7 dias
due-within-later = Mais tarde
due-within-never = Sem data

drafts-title = Rascunhos
drafts-saved = O rascunho foi guardado.
drafts-empty-title = Sem rascunhos
drafts-empty-text = Aparecem aqui os pedidos que começou e ainda não enviou.
drafts-recipient = Para
drafts-no-recipient = Ainda por escolher
drafts-author = Iniciado por
drafts-changed = Última gravação
drafts-deleted-on = É apagado em
draft-deleted-on = Se ninguém o alterar, este rascunho é apagado em { $date }.
read-only-suspended = O acesso da sua autoridade a este procedimento está suspenso desde { $date }.
read-only-ended = O acesso da sua autoridade a este procedimento terminou em { $date }.
read-only-no-role = Já não tem nenhuma função que permita redigir rascunhos neste procedimento.
read-only-lead = Pode ler este rascunho, copiar o seu texto e apagá-lo. Não o pode alterar nem enviar.
drafts-act = Ações
drafts-delete = Apagar
drafts-delete-text = O rascunho e os seus documentos são apagados definitivamente. Mais ninguém os viu.
drafts-delete-confirm = Apagar o rascunho
