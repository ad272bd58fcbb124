# A moldura de todas as páginas.
frame-skip = Saltar para o conteúdo
frame-training = Formação
frame-training-sentence = Sistema de formação: nada aqui é real.
frame-search = Pesquisar pedidos
frame-language = Língua
frame-language-change = Alterar
frame-account = A minha conta
frame-sign-out = Terminar sessão
frame-places = Áreas
frame-inbox = Caixa de entrada
frame-drafts = Rascunhos
frame-directory = Diretório

not-found-title = Página não encontrada
not-found-text = Não há nada neste endereço ou não tem acesso ao seu conteúdo. Verifique o endereço ou volte à caixa de entrada.
not-found-back = Ir para a caixa de entrada
failed-title = Não foi possível mostrar esta página
failed-reference = Se voltar a acontecer, comunique esta referência ao seu serviço de apoio: { $reference }.
choose = Escolher

shortcuts-title = Atalhos de teclado
shortcuts-text = Teclas isoladas que conduzem a páginas. Não atuam enquanto escreve.
shortcuts-on = Os atalhos estão ativados neste navegador.
shortcuts-off = Os atalhos estão desativados neste navegador.
shortcuts-turn-off = Desativar
shortcuts-turn-on = Ativar
shortcut-help = Mostrar esta página
shortcut-search = Ir para a pesquisa
shortcut-new = Começar um novo pedido
shortcut-inbox = Abrir a caixa de entrada
shortcut-drafts = Abrir os rascunhos
shortcut-directory = Abrir o diretório de autoridades
shortcut-next = Linha seguinte de uma lista
shortcut-previous = Linha anterior de uma lista
