filter-held = A cargo de
held-me = Mim
held-nobody = Ninguém
held-unit = A minha unidade
inbox-held = Com { $name }

bulk-title = Trabalhar em vários pedidos
bulk-text = Selecione pedidos na lista e diga o que fazer. Nada sai da sua autoridade e a operação pode ser anulada durante dez minutos.
bulk-person = Colega
bulk-label = Etiqueta
bulk-unit = Unidade
bulk-assign = Passar
bulk-unlabel = Retirar etiqueta
bulk-column = Seleção
bulk-pick = Selecionar { $number }
bulk-pick-all = Selecionar todos os desta página
bulk-selected = Selecionados: { $count }

work-title = Na sua autoridade
work-ours-only = Só a sua autoridade vê isto.
work-mine = Este pedido está a seu cargo.
work-held = Este pedido está a cargo de { $name }.
work-nobody = Ainda ninguém tem este pedido a seu cargo.
work-take = Assumir
work-give-back = Devolver
work-unit = Unidade: { $name }
work-unit-give = Colocar na unidade
work-unit-take = Retirar da unidade
work-choose = Escolha
work-label-put = Pôr etiqueta
work-label-take = Retirar { $name }
work-repeat = Novo pedido como este
work-none = Ainda não há nada.
work-no-personal = Sem dados pessoais: é lido por todos na sua autoridade.

step-did-assign = Agora com { $name }:
step-did-give-back = Devolvidos:
step-did-label = Etiqueta { $name } posta:
step-did-unlabel = Etiqueta { $name } retirada:
step-did-to-unit = Agora na unidade { $name }:
step-did-from-unit = Retirados da unidade:
step-undone = Anulado:
step-unchanged = Sem alteração, porque já era assim:
step-failed = Não feito:
step-undo = Anular
step-undo-for = Possível durante dez minutos.

notes-title = Notas internas
notes-text = Nova nota
notes-help = É lida por todos os que, na sua autoridade, podem ler este pedido. As notas são apagadas com o pedido.
notes-add = Acrescentar nota
notes-take-back = Retirar nota

labels-title = Etiquetas
labels-lead = As etiquetas ordenam os pedidos da sua autoridade. Nenhuma outra autoridade as vê.
labels-new = Nova etiqueta
labels-colour = Cor
labels-retire = Deixar de usar { $name }
colour-neutral = Cinzento
colour-info = Azul
colour-success = Verde
colour-soon = Âmbar
colour-error = Vermelho

units-title = Unidades
units-lead = As unidades ordenam o trabalho dentro da sua autoridade. Quem pode tratar pedidos e pertence a uma unidade pode assumir o que nela foi colocado. As unidades não atribuem nenhuma função a ninguém, e nenhuma outra autoridade as vê.
units-new = Nova unidade
units-people = Pessoas nesta unidade
units-save = Guardar a unidade
units-change = Alterar { $name }
units-close = Encerrar { $name }
units-closed = Encerrada
units-into = Para onde vão os pedidos em aberto da unidade
units-into-none = Para nenhuma unidade

phrases-title = Frases de resposta
phrases-lead = Frases de que a sua autoridade precisa muitas vezes.
phrases-use = Copie uma frase para uma resposta.
phrases-new = Nova frase
phrases-name = Título
phrases-text = Texto da frase
phrases-keep = Guardar frase
phrases-change = Alterar { $name }
phrases-remove = Apagar { $name }
phrases-put-in = Inserir { $name }
phrases-done = Inserida.

same-person-text = A sua autoridade já tem um pedido aberto sobre esta pessoa neste procedimento:
