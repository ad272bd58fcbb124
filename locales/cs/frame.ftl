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

not-found-title = Stránka nebyla nalezena
not-found-text = Na této adrese nic není, nebo k ní nemáte přístup. Zkontrolujte adresu nebo se vraťte do schránky.
not-found-back = Přejít do schránky
failed-title = Tuto stránku nebylo možné zobrazit
failed-reference = Pokud se to bude opakovat, sdělte technické podpoře toto referenční číslo: { $reference }.
choose = Vyberte

shortcuts-title = Klávesové zkratky
shortcuts-text = Jednotlivé klávesy, které vedou na stránky. Při psaní nefungují.
shortcuts-on = Zkratky jsou v tomto prohlížeči zapnuté.
shortcuts-off = Zkratky jsou v tomto prohlížeči vypnuté.
shortcuts-turn-off = Vypnout
shortcuts-turn-on = Zapnout
shortcut-help = Zobrazit tuto stránku
shortcut-search = Přejít na vyhledávání
shortcut-new = Založit novou žádost
shortcut-inbox = Otevřít schránku
shortcut-drafts = Otevřít koncepty
shortcut-directory = Otevřít adresář orgánů
shortcut-next = Další řádek seznamu
shortcut-previous = Předchozí řádek seznamu
