# The search for requests.
search-procedure = Procedure
search-fields-lead = Vælg en procedure for også at søge i dens felter.
search-empty-title = Intet fundet
search-empty-text = Kontrollér stavningen, brug færre ord, eller fjern et filter.
search-why = Fundet ved
search-why-person = Den berørte person
search-save = Gem denne søgning
search-saved = Gemte søgninger
search-person-title = Søg efter en person
search-person-lead = Der søges i én procedure ad gangen. Det registreres, hvem der søgte, hvornår og hvorfor.
search-person-name = Personens eller virksomhedens navn
search-person-name-help = Efternavn og fornavn i vilkårlig rækkefølge og skrift. Med kun ét navn kræves fødselsdatoen.
search-person-cut = De seneste { $max } vises, og der kan være flere. Søg igen med mere af navnet eller med fødselsdatoen.
search-reason-same-person = For at se, om der allerede er en anmodning om personen
search-reason-enquiry = For at svare en, der ikke kender nummeret
search-reason-data-subject = Personen udøver sine databeskyttelsesrettigheder
search-reason-supervision = En tilsynsmyndighed eller en domstol spørger
