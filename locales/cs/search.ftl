# The search for requests.
search-procedure = Postup
search-fields-lead = Chcete-li hledat i v polích postupu, zvolte jej.
search-empty-title = Nic nenalezeno
search-empty-text = Zkontrolujte pravopis, použijte méně slov nebo odeberte filtr.
search-why = Nalezeno podle
search-why-person = Dotčená osoba
search-save = Uložit toto hledání
search-saved = Uložená hledání
search-person-title = Hledat osobu
search-person-lead = Hledá se vždy jen v jednom postupu. Zaznamená se, kdo, kdy a proč hledal.
search-person-name = Jméno osoby nebo název podniku
search-person-name-help = Příjmení a jméno v libovolném pořadí a písmu. Při uvedení jediného jména je nutné i datum narození.
search-person-cut = Zobrazeno je posledních { $max }, může jich být více. Hledejte znovu s úplnějším jménem nebo s datem narození.
search-reason-same-person = Ke zjištění, zda už o osobě existuje žádost
search-reason-enquiry = K odpovědi někomu, kdo nezná číslo
search-reason-data-subject = Osoba uplatňuje práva na ochranu údajů
search-reason-supervision = Ptá se dozorový úřad nebo soud
