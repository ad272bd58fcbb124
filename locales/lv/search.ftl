# The search for requests.
search-procedure = Procedūra
search-fields-lead = Izvēlieties procedūru, lai meklētu arī tās laukos.
search-empty-title = Nekas nav atrasts
search-empty-text = Pārbaudiet pareizrakstību, lietojiet mazāk vārdu vai noņemiet filtru.
search-why = Atrasts pēc
search-why-person = Attiecīgā persona
search-save = Saglabāt šo meklējumu
search-saved = Saglabātie meklējumi
search-person-title = Meklēt personu
search-person-lead = Meklē tikai vienā procedūrā. Tiek reģistrēts, kas, kad un kāpēc meklējis.
search-person-name = Personas vārds vai uzņēmuma nosaukums
search-person-name-help = Uzvārds un vārds jebkurā secībā un rakstībā. Ja ir tikai viens vārds, vajadzīgs dzimšanas datums.
search-person-cut = Parādīti jaunākie { $max }, un to var būt vairāk. Meklējiet vēlreiz ar pilnīgāku vārdu vai ar dzimšanas datumu.
search-reason-same-person = Lai redzētu, vai par personu jau ir pieprasījums
search-reason-enquiry = Lai atbildētu kādam, kas nezina numuru
search-reason-data-subject = Persona izmanto savas datu aizsardzības tiesības
search-reason-supervision = Jautā uzraudzības iestāde vai tiesa
