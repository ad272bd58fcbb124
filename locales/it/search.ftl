# The search for requests.
search-procedure = Procedura
search-fields-lead = Scegliere una procedura per cercare anche nei suoi campi.
search-empty-title = Nessun risultato
search-empty-text = Controllare l’ortografia, usare meno parole o togliere un filtro.
search-why = Trovata per
search-why-person = Persona interessata
search-save = Salva questa ricerca
search-saved = Ricerche salvate
search-person-title = Cerca una persona
search-person-lead = La ricerca riguarda una sola procedura alla volta. Si registra chi ha cercato, quando e perché.
search-person-name = Nome della persona o dell’impresa
search-person-name-help = Cognome e nome in qualsiasi ordine e alfabeto. Con un solo nome è necessaria la data di nascita.
search-person-cut = Sono mostrate le ultime { $max }; possono essercene altre. Ripetere la ricerca con un nome più completo o con la data di nascita.
search-reason-same-person = Per vedere se esiste già una richiesta sulla persona
search-reason-enquiry = Per rispondere a chi non conosce il numero
search-reason-data-subject = La persona esercita i diritti di protezione dei dati
search-reason-supervision = Lo chiede un’autorità di controllo o un organo giurisdizionale
