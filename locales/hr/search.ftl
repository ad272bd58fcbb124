# The search for requests.
search-procedure = Postupak
search-fields-lead = Odaberite postupak kako biste pretraživali i njegova polja.
search-empty-title = Ništa nije pronađeno
search-empty-text = Provjerite pravopis, upotrijebite manje riječi ili uklonite filtar.
search-why = Pronađeno prema
search-why-person = Dotična osoba
search-save = Spremi ovo pretraživanje
search-saved = Spremljena pretraživanja
search-person-title = Traženje osobe
search-person-lead = Pretražuje se samo jedan postupak. Bilježi se tko je tražio, kada i zašto.
search-person-name = Ime osobe ili poduzeća
search-person-name-help = Prezime i ime bilo kojim redom i pismom. Uz samo jedno ime potreban je datum rođenja.
search-person-cut = Prikazano je posljednjih { $max }, a može ih biti i više. Pretražite ponovno s potpunijim imenom ili s datumom rođenja.
search-reason-same-person = Kako bi se vidjelo postoji li već zahtjev o osobi
search-reason-enquiry = Kako bi se odgovorilo nekome tko ne zna broj
search-reason-data-subject = Osoba ostvaruje prava na zaštitu podataka
search-reason-supervision = Pita nadzorno tijelo ili sud
