# The frame around every page.
frame-skip = Prejsť na obsah
frame-training = Cvičná verzia
frame-training-sentence = Cvičný systém: nič z tohto obsahu nie je skutočné.
frame-search = Hľadať žiadosti
frame-language = Jazyk
frame-language-change = Zmeniť
frame-account = Môj účet
frame-sign-out = Odhlásiť sa
frame-places = Hlavná ponuka
frame-inbox = Schránka
frame-drafts = Koncepty
frame-directory = Adresár

not-found-title = Stránka sa nenašla
not-found-text = Na tejto adrese nič nie je alebo k nej nemáte prístup. Skontrolujte adresu alebo sa vráťte do schránky.
not-found-back = Prejsť do schránky
failed-title = Túto stránku nebolo možné zobraziť
failed-reference = Ak sa to zopakuje, oznámte asistenčnému pracovisku toto referenčné číslo: { $reference }.
choose = Vybrať

shortcuts-title = Klávesové skratky
shortcuts-text = Jednotlivé klávesy, ktoré vedú na stránky. Počas písania nefungujú.
shortcuts-on = Skratky sú v tomto prehliadači zapnuté.
shortcuts-off = Skratky sú v tomto prehliadači vypnuté.
shortcuts-turn-off = Vypnúť
shortcuts-turn-on = Zapnúť
shortcut-help = Zobraziť túto stránku
shortcut-search = Prejsť na vyhľadávanie
shortcut-new = Začať novú žiadosť
shortcut-inbox = Otvoriť schránku
shortcut-drafts = Otvoriť koncepty
shortcut-directory = Otvoriť adresár orgánov
shortcut-next = Ďalší riadok zoznamu
shortcut-previous = Predchádzajúci riadok zoznamu
