### Mensagens de correio eletrónico sobre os intercâmbios: assunto e frase para cada acontecimento, e linhas comuns. Sem dados pessoais.

notice-send-subject = Novo pedido { $number }
notice-send-body = Outra autoridade enviou-lhe um pedido.
notice-withdraw-subject = Pedido { $number } retirado
notice-withdraw-body = A autoridade requerente retirou o pedido. Já não precisa de responder.
notice-accept-subject = Pedido { $number } aceite
notice-accept-body = A autoridade requerida aceitou o seu pedido.
notice-refuse-subject = Pedido { $number } recusado
notice-refuse-body = A autoridade requerida recusou o seu pedido e indica o motivo. Pode enviar o mesmo pedido a outra autoridade.
notice-propose_date-subject = Nova data proposta para o pedido { $number }
notice-propose_date-body = A outra autoridade propõe outra data para a resposta.
notice-agree_date-subject = Data acordada para o pedido { $number }
notice-agree_date-body = A outra autoridade aceitou a data que propôs para a resposta.
notice-reply_partly-subject = Algumas respostas ao pedido { $number }
notice-reply_partly-body = A autoridade requerida enviou uma parte das respostas. As restantes seguirão mais tarde.
notice-reply-subject = Respostas ao pedido { $number }
notice-reply-body = A autoridade requerida respondeu ao seu pedido.
notice-close-subject = Pedido { $number } encerrado
notice-close-body = A autoridade requerente encerrou o pedido.
notice-rate-subject = Avaliação do pedido { $number }
notice-rate-body = A outra autoridade avaliou a sua cooperação.
notice-reminded-subject = Lembrete: pedido { $number }
notice-reminded-body = Este pedido continua a aguardar uma ação da sua autoridade.

notice-line-number = Número: { $number }
notice-line-procedure = Procedimento: { $procedure }
notice-line-state = Estado: { $state }
notice-line-reference = A sua referência: { $reference }
notice-footer = Esta mensagem foi enviada automaticamente pelo OpenIMI. Não responda a este endereço; inicie sessão para ver o pedido.
