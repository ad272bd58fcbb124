# The frame around every page.
frame-skip = Přejít k obsahu
frame-training = Školení
frame-training-sentence = Školicí systém: nic zde není skutečné.
frame-search = Hledat žádosti
frame-language = Jazyk
frame-language-change = Změnit
frame-account = Můj účet
frame-sign-out = Odhlásit se
frame-places = Hlavní nabídka
frame-inbox = Schránka
frame-drafts = Koncepty
frame-directory = Adresář
frame-notices = E-mailové zprávy

not-found-title = Stránka nebyla nalezena
not-found-text = Na této adrese nic není, nebo k ní nemáte přístup. Zkontrolujte adresu nebo se vraťte do schránky.
not-found-back = Přejít do schránky
failed-title = Tuto stránku nebylo možné zobrazit
failed-reference = Pokud se to bude opakovat, sdělte správci toto referenční číslo: { $reference }.
choose = Vyberte
