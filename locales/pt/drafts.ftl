# O assistente de um novo pedido.
new-request-title = Novo pedido
new-request-lead = Escolha o que quer perguntar a outra autoridade. Pode guardar a qualquer momento e continuar mais tarde.
new-request-none = As suas funções não permitem apresentar pedidos. Contacte o administrador da sua autoridade.
new-request-begin = Começar
new-request-lately = Últimos que utilizou
new-request-areas = Domínios de intervenção
new-request-all-areas = Todos os domínios de intervenção

wizard-next = Guardar e continuar
wizard-save = Guardar e concluir mais tarde
wizard-language = Alterar a língua
wizard-steps = Etapas
wizard-step-of = { $number } de { $total } · { $step }
wizard-done = concluída
autosave-saved = Guardado: { $time }
autosave-failed = Não foi guardado. O que introduziu continua aqui; utilize o botão abaixo para guardar.
autosave-stale = Esta página foi guardada noutro local enquanto escrevia. O que introduziu continua aqui.
merge-open = Comparar e escolher
merge-title = Duas versões
merge-lead = Esta página foi guardada noutro local depois de a ter aberto. Nada do que introduziu se perdeu. Escolha, para cada campo, que versão fica. Pode alterar a sua, por exemplo para lhe juntar partes da outra.
merge-saved-by = { $name } guardou a outra versão em { $time }.
merge-mine = A minha versão
merge-theirs = A outra versão
merge-empty = Nada introduzido
merge-taken = Retirado da outra versão, porque não o tinha alterado:
merge-save = Guardar as versões escolhidas

step-basis = Base jurídica
step-basis-lead = Em que se baseia o pedido.
step-recipient = Autoridade
step-recipient-lead = Procure a autoridade que pode responder. Escreva o nome, uma localidade ou um assunto, em qualquer língua.
step-subject = Objeto do pedido
step-subject-lead = Os campos assinalados como pessoais não são visíveis para a outra autoridade até esta aceitar o pedido.
step-questions = Perguntas
step-questions-lead = Escolha o que quer saber. A outra autoridade lê cada pergunta na sua própria língua.
step-documents = Documentos
step-documents-lead = Junte o que a outra autoridade precisa. Esta só vê os documentos depois de aceitar o pedido.
step-deadline = Data e referência
step-deadline-lead = Indique até quando precisa da resposta.
step-check = Verificar e enviar
step-check-lead = É isto que a outra autoridade verá.

recipient-chosen = Autoridade escolhida
questions-chosen = { $chosen } de { $total }
questions-article = Artigo { $article }
questions-comment = Acrescentar um comentário
questions-comment-on = Comentário à pergunta { $number }
questions-own = Perguntas próprias
questions-own-help = Estas perguntas não são traduzidas: a outra autoridade lê-as tal como as escreve. Sempre que possível, utilize a lista.
questions-own-number = Pergunta própria { $number }
turns-name = { $name } { $number }
turns-add = Acrescentar outro elemento: { $name }
turns-remove = Remover { $name } { $number }
not-translated = { $language }, não traduzido
not-translated-unknown = Não traduzido

documents-kind = Tipo de documento
documents-language = Língua do documento
documents-file = Ficheiro
documents-rules = PDF, PNG, JPEG ou DOCX sem macros, até 20 MB.
documents-attach = Juntar
documents-remove = Retirar
documents-misplaced = O formulário, tal como está agora preenchido, não prevê estes documentos, que não são enviados. Retire-os.
documents-progress = Progresso do carregamento

wanted-label = Resposta necessária até
wanted-help = A outra autoridade pode aceitar esta data ou propor outra.
reference-label = A sua referência
reference-help = Para os seus próprios processos. A outra autoridade não a vê. Não escreva aqui o nome da pessoa.

check-recipient = Para
check-change = Alterar
check-before = Antes da aceitação
check-before-note = O necessário para a autoridade saber se é competente.
check-after = Depois da aceitação
check-after-note = Tudo o que introduziu.
check-send = Enviar o pedido
check-send-to = Enviar para: { $name }
check-send-correction = Enviar a correção

sent-title = Pedido enviado
sent-for-approval = Pedido apresentado para aprovação
sent-number = Número
sent-next = Como prossegue o pedido
sent-due = A aceitar até
sent-open = Abrir o pedido
