# The search for requests.
search-procedure = Procedură
search-fields-lead = Alegeți o procedură pentru a căuta și în câmpurile acesteia.
search-empty-title = Nu s-a găsit nimic
search-empty-text = Verificați ortografia, folosiți mai puține cuvinte sau eliminați un filtru.
search-why = Găsit după
search-why-person = Persoana vizată
search-save = Salvați această căutare
search-saved = Căutări salvate
search-person-title = Căutarea unei persoane
search-person-lead = Căutarea se face într-o singură procedură odată. Se înregistrează cine a căutat, când și de ce.
search-person-name = Numele persoanei sau al întreprinderii
search-person-name-help = Numele și prenumele în orice ordine și orice scriere. Cu un singur nume este necesară data nașterii.
search-person-cut = Sunt afișate ultimele { $max } și pot exista și altele. Căutați din nou cu un nume mai complet sau cu data nașterii.
search-reason-same-person = Pentru a vedea dacă există deja o solicitare privind persoana
search-reason-enquiry = Pentru a răspunde cuiva care nu cunoaște numărul
search-reason-data-subject = Persoana își exercită drepturile privind protecția datelor
search-reason-supervision = O autoritate de supraveghere sau o instanță solicită
