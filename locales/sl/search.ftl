# The search for requests.
search-procedure = Postopek
search-fields-lead = Izberite postopek, če želite iskati tudi po njegovih poljih.
search-empty-title = Ni zadetkov
search-empty-text = Preverite črkovanje, uporabite manj besed ali odstranite filter.
search-why = Najdeno po
search-why-person = Zadevna oseba
search-save = Shrani to iskanje
search-saved = Shranjena iskanja
search-person-title = Iskanje osebe
search-person-lead = Išče se le v enem postopku naenkrat. Zabeleži se, kdo je iskal, kdaj in zakaj.
search-person-name = Ime osebe ali podjetja
search-person-name-help = Priimek in ime v katerem koli vrstnem redu in pisavi. Pri enem samem imenu je potreben datum rojstva.
search-person-cut = Prikazanih je zadnjih { $max }, lahko pa jih je več. Iščite znova s popolnejšim imenom ali z datumom rojstva.
search-reason-same-person = Da se ugotovi, ali o osebi že obstaja zaprosilo
search-reason-enquiry = Za odgovor nekomu, ki ne pozna številke
search-reason-data-subject = Oseba uveljavlja pravice do varstva podatkov
search-reason-supervision = Sprašuje nadzorni organ ali sodišče
