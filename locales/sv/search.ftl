# The search for requests.
search-procedure = Förfarande
search-fields-lead = Välj ett förfarande för att även söka i dess fält.
search-empty-title = Inget hittades
search-empty-text = Kontrollera stavningen, använd färre ord eller ta bort ett filter.
search-why = Hittad genom
search-why-person = Den berörda personen
search-save = Spara denna sökning
search-saved = Sparade sökningar
search-person-title = Sök efter en person
search-person-lead = Sökningen görs i ett förfarande åt gången. Det registreras vem som sökt, när och varför.
search-person-name = Personens eller företagets namn
search-person-name-help = Efternamn och förnamn i valfri ordning och skrift. Med bara ett namn behövs födelsedatum.
search-person-cut = De senaste { $max } visas, och det kan finnas fler. Sök igen med mer av namnet eller med födelsedatumet.
search-reason-same-person = För att se om det redan finns en begäran om personen
search-reason-enquiry = För att svara någon som inte känner till numret
search-reason-data-subject = Personen utövar sina dataskyddsrättigheter
search-reason-supervision = En tillsynsmyndighet eller en domstol frågar
