# Início de sessão e conta própria.
sign-in-title = Iniciar sessão
sign-in-username = Nome de utilizador
sign-in-password = Palavra-passe
sign-in-act = Iniciar sessão
sign-in-signed-out = A sessão foi terminada.
sign-in-expired-title = A sua sessão terminou
sign-in-expired-text = O que introduziu é mantido. Inicie sessão de novo e os dados são enviados por si.
sign-in-forgot = Esqueceu-se da palavra-passe?
sign-in-forgot-text = Peça ao administrador da sua autoridade que defina uma nova. Se não souber quem é, contacte o coordenador do IMI do seu país.

account-title = A minha conta
account-name = Nome
account-authority = Autoridade
account-notices = Mensagens para mim
account-notices-text = Escolha o que é enviado para o seu endereço de serviço sobre os pedidos que lhe estão atribuídos. A caixa de correio da sua autoridade é sempre avisada de imediato.
account-notices-moves = O que outras pessoas fazem: enviar, aceitar, responder, perguntar
account-notices-deadlines = Lembretes e prazos ultrapassados
account-notices-documents = Documentos e cartas
account-notices-at-once = Uma mensagem por cada um, de imediato
account-notices-daily = Uma mensagem por dia, de manhã
account-notices-never = Nenhuma mensagem
account-notices-save = Guardar
account-sessions = Sessões
account-sessions-text = Se iniciou sessão num dispositivo que já não utiliza, termine todas as suas sessões. Terá de iniciar sessão de novo também neste dispositivo.
account-sign-out-everywhere = Terminar todas as sessões

time-out-title = A sua sessão está prestes a terminar
time-out-text = Termina dentro de menos de dois minutos, porque não houve atividade durante algum tempo. O que introduziu é mantido.
time-out-extend = Manter a sessão iniciada
