# The search for requests.
search-procedure = Postup
search-fields-lead = Ak chcete hľadať aj v jeho poliach, vyberte postup.
search-empty-title = Nič sa nenašlo
search-empty-text = Skontrolujte pravopis, použite menej slov alebo odstráňte filter.
search-why = Nájdené podľa
search-why-person = Dotknutá osoba
search-save = Uložiť toto vyhľadávanie
search-saved = Uložené vyhľadávania
search-person-title = Vyhľadať osobu
search-person-lead = Vyhľadáva sa vždy len v jednom postupe. Zaznamená sa, kto, kedy a prečo vyhľadával.
search-person-name = Meno osoby alebo názov podniku
search-person-name-help = Priezvisko a meno v ľubovoľnom poradí a písme. Pri uvedení jediného mena je potrebný aj dátum narodenia.
search-person-cut = Zobrazených je posledných { $max }, môže ich byť viac. Vyhľadajte znova s úplnejším menom alebo s dátumom narodenia.
search-reason-same-person = Na zistenie, či už o osobe existuje žiadosť
search-reason-enquiry = Na odpoveď niekomu, kto nepozná číslo
search-reason-data-subject = Osoba uplatňuje práva na ochranu údajov
search-reason-supervision = Pýta sa dozorný orgán alebo súd
