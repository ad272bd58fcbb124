# The wizard of a new request.
new-request-title = Novo zaprosilo
new-request-lead = Izberite, za kaj želite zaprositi drug organ. Podatke lahko kadar koli shranite in nadaljujete pozneje.
new-request-none = Nimate vloge, ki omogoča pošiljanje zaprosil. Obrnite se na skrbnika v svojem organu.
new-request-begin = Začni
new-request-lately = Nazadnje uporabljeni
new-request-areas = Področja politike
new-request-all-areas = Vsa področja politike

wizard-next = Shrani in nadaljuj
wizard-save = Shrani in dokončaj pozneje
wizard-language = Spremeni jezik
wizard-steps = Koraki
wizard-step-of = { $number } od { $total } · { $step }
wizard-done = dokončano
autosave-saved = Shranjeno { $time }
autosave-failed = Ni shranjeno. Vaši vnosi so še tu; shranite jih s spodnjim gumbom.
autosave-stale = Stran je bila med vašim pisanjem shranjena drugje. Vaši vnosi so še tu.
merge-open = Primerjaj in izberi
merge-title = Dve različici
merge-lead = Ta stran je bila shranjena drugje, potem ko ste jo odprli. Nič od vnesenega se ni izgubilo. Za vsako polje izberite, katera različica ostane. Svojo lahko uredite, na primer vanjo dodate dele druge.
merge-saved-by = Drugo različico je { $time } shranil/-a { $name }.
merge-mine = Moja različica
merge-theirs = Druga različica
merge-empty = Nič ni vneseno
merge-taken = Prevzeto iz druge različice, ker tega niste spremenili:
merge-save = Shrani izbrane različice

step-basis = Pravna podlaga
step-basis-lead = Na kaj opirate zaprosilo.
step-recipient = Organ
step-recipient-lead = Poiščite organ, ki lahko odgovori. Vpišite njegovo ime, kraj ali vsebino v katerem koli jeziku.
step-subject = Predmet zaprosila
step-subject-lead = Polja z oznako osebno so drugemu organu skrita, dokler zaprosila ne sprejme.
step-questions = Vprašanja
step-questions-lead = Izberite, kaj želite izvedeti. Drugi organ vsako vprašanje bere v svojem jeziku.
step-documents = Dokumenti
step-documents-lead = Priložite, kar drugi organ potrebuje. Dokumente vidi šele po sprejemu zaprosila.
step-deadline = Rok in sklic
step-deadline-lead = Navedite, do kdaj potrebujete odgovor.
step-check = Pregled in pošiljanje
step-check-lead = To bo videl drugi organ.

recipient-chosen = Izbrani organ
questions-chosen = { $chosen } od { $total }
questions-article = Člen { $article }
questions-comment = Dodaj pripombo
questions-comment-on = Pripomba k vprašanju { $number }
questions-own = Lastna vprašanja
questions-own-help = Ta vprašanja se ne prevajajo: drugi organ jih bere, kot jih napišete. Kjer je mogoče, uporabite seznam.
questions-own-number = Lastno vprašanje { $number }
turns-name = { $name } { $number }
turns-add = Dodaj še en vnos: { $name }
turns-remove = Odstrani: { $name } { $number }
not-translated = { $language }, ni prevedeno
not-translated-unknown = Ni prevedeno

documents-kind = Vrsta dokumenta
documents-language = Jezik dokumenta
documents-file = Datoteka
documents-rules = PDF, PNG, JPEG ali DOCX brez makrov, največ 20 MB.
documents-attach = Priloži
documents-remove = Odstrani
documents-misplaced = Obrazec, kot je zdaj izpolnjen, teh dokumentov ne predvideva, zato se ne pošljejo. Odstranite jih.
documents-progress = Potek nalaganja

wanted-label = Odgovor potreben do
wanted-help = Drugi organ lahko ta rok sprejme ali predlaga drugega.
reference-label = Vaš sklic
reference-help = Za vašo evidenco. Drugi organ ga ne vidi. Tu ne navajajte imena osebe.

check-recipient = Prejemnik
check-change = Spremeni
check-before = Pred sprejemom
check-before-note = Dovolj, da organ presodi, ali je pristojen.
check-after = Po sprejemu
check-after-note = Vse, kar ste vnesli.
check-send = Pošlji zaprosilo
check-send-to = Pošlji – { $name }
check-send-correction = Pošlji popravek

sent-title = Zaprosilo je poslano
sent-for-approval = Zaprosilo predloženo v odobritev
sent-number = Številka
sent-next = Kaj sledi
sent-due = Rok za sprejem:
sent-open = Odpri zaprosilo
