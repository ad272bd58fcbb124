# O correio do sistema de formação.
notices-title = Correio
notices-lead = Todas as mensagens que o sistema enviaria por correio eletrónico à sua autoridade e a si.
notices-empty = Ainda não há mensagens.
notices-stuck = Ainda não foi entregue. O servidor de correio pode não estar a funcionar.
