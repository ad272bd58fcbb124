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
frame-notices = Correio

not-found-title = Página não encontrada
not-found-text = Não há nada neste endereço ou não tem acesso ao seu conteúdo. Verifique o endereço ou volte à caixa de entrada.
not-found-back = Ir para a caixa de entrada
failed-title = Não foi possível mostrar esta página
failed-reference = Se voltar a acontecer, comunique esta referência ao seu administrador: { $reference }.
choose = Escolher
