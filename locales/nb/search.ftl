# The search for requests.
search-procedure = Prosedyre
search-fields-lead = Velg en prosedyre for å søke i feltene dens også.
search-empty-title = Ingenting funnet
search-empty-text = Kontroller stavemåten, bruk færre ord, eller fjern et filter.
search-why = Funnet ved
search-why-person = Den berørte personen
search-save = Lagre dette søket
search-saved = Lagrede søk
search-person-title = Søk etter en person
search-person-lead = Det søkes i én prosedyre om gangen. Det registreres hvem som søkte, når og hvorfor.
search-person-name = Navnet på personen eller foretaket
search-person-name-help = Etternavn og fornavn i valgfri rekkefølge og skrift. Med bare ett navn kreves fødselsdatoen.
search-person-cut = De siste { $max } vises, og det kan være flere. Søk på nytt med mer av navnet eller med fødselsdatoen.
search-reason-same-person = For å se om det allerede finnes en anmodning om personen
search-reason-enquiry = For å svare en som ikke kjenner nummeret
search-reason-data-subject = Personen utøver sine personvernrettigheter
search-reason-supervision = En tilsynsmyndighet eller en domstol spør
