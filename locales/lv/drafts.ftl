# The wizard of a new request.
new-request-title = Jauns pieprasījums
new-request-lead = Izvēlieties, ko vēlaties jautāt citai iestādei. Jebkurā brīdī varat saglabāt un turpināt vēlāk.
new-request-none = Jums nav lomas, kas ļauj sagatavot pieprasījumus. Vērsieties pie savas iestādes administratora.
new-request-begin = Sākt
new-request-lately = Jūsu nesen izmantotās
new-request-areas = Politikas jomas
new-request-all-areas = Visas politikas jomas

wizard-next = Saglabāt un turpināt
wizard-save = Saglabāt un pabeigt vēlāk
wizard-language = Mainīt valodu
wizard-steps = Soļi
wizard-step-of = { $number } no { $total } · { $step }
wizard-done = aizpildīts
autosave-saved = Saglabāts { $time }
autosave-failed = Nav saglabāts. Jūsu ieraksti joprojām ir šeit; saglabājiet tos, izmantojot pogu zemāk.
autosave-stale = Lapa tika saglabāta citur, kamēr rakstījāt. Jūsu ieraksti joprojām ir šeit.
merge-open = Salīdzināt un izvēlēties
merge-title = Divas versijas
merge-lead = Šī lapa tika saglabāta citur pēc tam, kad to atvērāt. Nekas no ievadītā nav zudis. Katram laukam izvēlieties, kura versija paliek. Savu versiju varat labot, piemēram, pievienot tai otras versijas daļas.
merge-saved-by = Otru versiju { $time } saglabāja { $name }.
merge-mine = Mana versija
merge-theirs = Otra versija
merge-empty = Nekas nav ievadīts
merge-taken = Pārņemts no otras versijas, jo jūs to nemainījāt:
merge-save = Saglabāt izvēlētās versijas

step-basis = Juridiskais pamats
step-basis-lead = Ar ko pamatojat pieprasījumu.
step-recipient = Iestāde
step-recipient-lead = Atrodiet iestādi, kas var atbildēt. Ierakstiet tās nosaukumu, vietu vai tematu jebkurā valodā.
step-subject = Pieprasījuma priekšmets
step-subject-lead = Lauki, kas atzīmēti kā personas dati, otrai iestādei nav redzami, līdz tā pieņem pieprasījumu.
step-questions = Jautājumi
step-questions-lead = Izvēlieties, ko vēlaties uzzināt. Otra iestāde katru jautājumu lasa savā valodā.
step-documents = Dokumenti
step-documents-lead = Pievienojiet otrai iestādei vajadzīgos dokumentus. Tā tos redzēs tikai pēc pieprasījuma pieņemšanas.
step-deadline = Termiņš un atsauce
step-deadline-lead = Norādiet, līdz kuram laikam vajadzīga atbilde.
step-check = Pārbaude un nosūtīšana
step-check-lead = To redzēs otra iestāde.

recipient-chosen = Izvēlētā iestāde
questions-chosen = { $chosen } no { $total }
questions-article = { $article }. pants
questions-comment = Pievienot piezīmi
questions-comment-on = Piezīme par { $number }. jautājumu
questions-own = Savi jautājumi
questions-own-help = Šos jautājumus netulko: otra iestāde tos lasa tā, kā jūs tos uzrakstāt. Ja iespējams, izmantojiet sarakstu.
questions-own-number = Savs jautājums Nr. { $number }
turns-name = { $name } { $number }
turns-add = Pievienot vēl vienu: { $name }
turns-remove = Noņemt: { $name } { $number }
not-translated = { $language } valoda, nav tulkots
not-translated-unknown = Nav tulkots

documents-kind = Dokumenta veids
documents-language = Dokumenta valoda
documents-file = Datne
documents-rules = PDF, PNG, JPEG vai DOCX bez makro, līdz 20 MB.
documents-attach = Pievienot
documents-remove = Noņemt
documents-misplaced = Pašreiz aizpildītajā veidlapā šie dokumenti nav paredzēti, un tie netiek nosūtīti. Noņemiet tos.
documents-progress = Augšupielādes norise

wanted-label = Vēlamais atbildes datums
wanted-help = Otra iestāde var piekrist šim datumam vai ierosināt citu.
reference-label = Jūsu atsauce
reference-help = Jūsu lietvedībai. Otra iestāde to neredz. Nerakstiet šeit personas vārdu un uzvārdu.

check-recipient = Saņēmējs
check-change = Mainīt
check-before = Pirms pieņemšanas
check-before-note = Pietiek, lai noteiktu, vai iestāde ir kompetenta.
check-after = Pēc pieņemšanas
check-after-note = Viss, ko ievadījāt.
check-send = Nosūtīt pieprasījumu
check-send-to = Nosūtīt saņēmējam: { $name }
check-send-correction = Nosūtīt labojumu

sent-title = Pieprasījums nosūtīts
sent-for-approval = Pieprasījums iesniegts apstiprināšanai
sent-number = Numurs
sent-next = Kas notiks tālāk
sent-due = Pieņemšanas termiņš
sent-open = Atvērt pieprasījumu
