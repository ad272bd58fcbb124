# O correio do sistema de formação.
mailbox-title = Correio
mailbox-lead = Todas as mensagens que o sistema enviaria por correio eletrónico à sua autoridade e a si.
mailbox-empty = Ainda não há mensagens.
mailbox-stuck = Ainda não foi entregue. O servidor de correio pode não estar a funcionar.

# The list of notices of a person.
notices-title = Avisos
notices-lead = O que aconteceu nos pedidos da sua autoridade. Os avisos são apagados ao fim de 90 dias.
notices-filter = Quais avisos
notices-all = Todos
notices-unread = Por ler
notices-empty = Não há avisos.
notices-empty-unread = Não há avisos por ler.
notices-read = Marcar como lido
notices-read-all = Marcar todos como lidos
notices-count = Por ler: { $count }

stuck-title = Uma caixa de correio eletrónico não aceita mensagens
stuck-tries = Tentativas
stuck-mails = Mensagens em espera
stuck-entry = Pergunte a quem gere o seu correio se a caixa existe e tem espaço, ou indique outra. O que está em espera é enviado de novo assim que guardar.
stuck-coordinator = Os avisos por correio eletrónico não chegam à autoridade. Telefone-lhe e peça aos seus administradores que verifiquem a caixa.
stuck-own = O seu próprio endereço não aceita mensagens
stuck-own-help = Pergunte a quem gere o seu correio ou peça a um administrador da sua autoridade que corrija o endereço.
