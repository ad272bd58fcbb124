# O correio do sistema de formação.
notices-title = Correio
notices-lead = Todas as mensagens que o sistema enviaria por correio eletrónico à sua autoridade e a si.
notices-empty = Ainda não há mensagens.
notices-stuck = Ainda não foi entregue. O servidor de correio pode não estar a funcionar.
stuck-title = Uma caixa de correio eletrónico não aceita mensagens
stuck-tries = Tentativas
stuck-mails = Mensagens em espera
stuck-entry = Pergunte a quem gere o seu correio se a caixa existe e tem espaço, ou indique outra. O que espera é enviado de novo assim que guardar.
stuck-coordinator = A autoridade não sabe por correio eletrónico o que se passa. Telefone-lhe e peça aos seus administradores que verifiquem a caixa.
stuck-own = O seu próprio endereço não aceita mensagens
stuck-own-help = Pergunte a quem gere o seu correio ou peça a um administrador da sua autoridade que corrija o endereço.
