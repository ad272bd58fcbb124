### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Rolul dumneavoastră nu permite această operațiune. Adresați-vă persoanei care administrează conturile autorității dumneavoastră.
error-not-now = Această operațiune nu mai este posibilă: stadiul solicitării s-a schimbat. Deschideți-o din nou pentru a vedea ce se poate face acum.
error-not-your-side = Numai cealaltă autoritate poate face acest lucru.
error-incomplete = Unele date lipsesc încă sau sunt greșite. Verificați câmpurile indicate pe această pagină.
error-no-recipient = Alegeți autoritatea care urmează să primească solicitarea.
error-recipient-not-reachable = Nimeni din această autoritate nu tratează solicitări de acest tip. Alegeți altă autoritate.
error-not-admitted = Autoritatea dumneavoastră nu poate adresa solicitări în această procedură: regulile ei admit alte autorități.
error-recipient-not-admitted = Regulile acestei proceduri nu admit autoritatea aleasă. Alegeți altă autoritate.
error-recipient-is-self = O solicitare nu poate fi trimisă propriei autorități. Alegeți altă autoritate.
error-no-date-proposed = Nu există nicio dată propusă care să aștepte răspunsul dumneavoastră.
error-nothing-answered = Nu s-a răspuns încă la nicio întrebare. Răspundeți la cel puțin una, apoi trimiteți răspunsul.
error-already-rated = Autoritatea dumneavoastră a evaluat deja această solicitare.
error-recipient-abroad = O solicitare poate fi redirecționată numai către o autoritate din propriul stat membru. Alegeți altă autoritate.
error-recipient-takes-part = Această autoritate participă deja la solicitare. Alegeți altă autoritate.
error-nothing-corrected = Nu s-a modificat nimic. Corectați ceva sau ștergeți ciorna.
error-nothing-changed = Nu s-a modificat nimic. Modificați cel puțin una dintre informații
error-parts-open = Unele întrebări se află la altă autoritate. Așteptați răspunsurile ei sau retrageți mai întâi întrebările.
error-confidential = Această solicitare este confidențială. Nu poate fi nici redirecționată, nici divizată până când partea care a cerut tratamentul confidențial nu îi pune capăt.
error-confidential-document = Un document al celeilalte autorități este confidențial. Cereți acelei autorități să pună capăt tratamentului confidențial, apoi transmiteți solicitarea mai departe.

# Problems of a field.
error-required = Completați acest câmp
error-not-chosen = Alegeți un răspuns
error-too-long = { $max ->
    [one] Scurtați textul la { $max } caracter
    [few] Scurtați textul la cel mult { $max } caractere
   *[other] Scurtați textul la cel mult { $max } de caractere
}
error-not-a-date = Introduceți o dată care există, cu ziua, luna și anul în cifre, de exemplu 27 3 2026
error-date-too-early = Introduceți { $earliest } sau o dată ulterioară
error-date-too-late = Introduceți { $latest } sau o dată anterioară
error-date-after-legal = Introduceți { $latest } sau o dată anterioară: data nu poate fi ulterioară termenului legal
error-period-reversed = Ultima zi este înaintea primei zile. Modificați una dintre ele
error-not-a-choice = Alegeți una dintre opțiunile afișate
error-not-a-number = Introduceți un număr în cifre, de exemplu 12 sau 12,5
error-number-out-of-range = Introduceți un număr de la { $min } la { $max }
error-no-currency = Alegeți o monedă
error-not-a-country = Alegeți o țară din listă
error-unknown-region = Nu există nicio regiune cu acest cod. Indicați un cod din NUTS 2024, de exemplu DE2, sau lăsați câmpul necompletat
error-not-an-authority = Această autoritate nu există în repertoriu. Căutați-o după denumire
error-exchanges-open = Aici există încă solicitări în curs: { $count }. Indicați autoritatea care le preia
error-not-a-successor = Această autoritate nu poate prelua solicitările. Alegeți alta din același stat, care are acces și persoane care tratează solicitări
error-successor-not-admitted = Regulile procedurii nu admit această autoritate la unele dintre aceste solicitări: { $count }. Motiv: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Alegeți alta
error-another-active-authority = Alegeți altă autoritate activă din același stat
error-parent-below = Această autoritate face ea însăși parte din cealaltă. Alegeți una care nu face parte
error-too-deep = Nu pot sta una deasupra alteia mai mult de { $max } autorități
error-successor-takes-part = Această autoritate participă deja la unele dintre aceste solicitări: { $count }. Alegeți alta
error-successor-is-self = O autoritate nu își poate succeda sieși. Alegeți alta
error-successor-suspended = Accesul acestei autorități la procedură este suspendat. Alegeți alta sau restabiliți mai întâi accesul
error-circular-succession = Procedura provine de la această autoritate, care a cedat-o anterior. Alegeți alta
error-nobody-takes-over = Indicați autoritatea care preia această procedură
error-no-question = Alegeți cel puțin o întrebare
error-no-question-left = Păstrați cel puțin o întrebare. Pentru a le încredința pe toate, redirecționați solicitarea
error-reason-required = Indicați motivul
error-document-required = Anexați un document
error-document-not-allowed = Eliminați documentele al căror tip nu poate fi anexat aici
error-document-misplaced = Eliminați documentul { $name }: formularul, așa cum este completat acum, nu îl prevede
error-not-ticked = Bifați caseta pentru a confirma
error-file-empty = Fișierul este gol. Alegeți alt fișier
error-file-too-large = Fișierul este prea mare. Alegeți unul de cel mult { $max }
error-file-type-not-accepted = Fișierele de acest tip nu sunt acceptate. Alegeți un fișier PDF, PNG, JPEG sau DOCX
error-file-damaged = Fișierul nu poate fi citit. Salvați-l din nou și anexați fișierul nou
error-file-has-macros = Documentul conține macrocomenzi. Salvați-l fără macrocomenzi și anexați-l din nou
error-too-many-files = Solicitarea conține deja numărul maxim de documente. Eliminați unul înainte de a anexa altul
error-not-text = Textul conține un caracter invizibil care nu poate fi stocat. Ștergeți textul și introduceți-l din nou
error-not-an-email = Introduceți o adresă de e-mail, de exemplu nume@example.eu
error-not-a-phone = Introduceți un număr de telefon cu prefixul țării, de exemplu +351 21 123 45 67
error-not-a-url = Introduceți o adresă completă care începe cu https:// sau http://, de exemplu https://example.eu
error-not-an-iban = Introduceți un IBAN: două litere pentru țară, două cifre de control, apoi numărul contului
error-iban-length = Lungimea unui IBAN care începe cu { $country }: { $length }. Comparați ce ați scris cu originalul
error-iban-mistyped = Cifrele de control nu corespund: cel puțin un caracter este greșit. Comparați IBAN-ul cu originalul
error-not-a-plate = Introduceți numărul de înmatriculare așa cum apare pe vehicul: litere, cifre și cratime

# Calls that failed.
error-not-found = La această adresă nu există nimic ce puteți vedea. Verificați numărul sau reveniți la listă.
error-stale = Între timp, un coleg sau cealaltă autoritate a modificat datele. Ceea ce ați scris este încă aici: comparați cu noul stadiu și trimiteți din nou.
error-key-reused = Acest formular a fost deja trimis cu alt conținut. Deschideți din nou pagina înainte de a trimite altul.
error-signed-out = Sesiunea dumneavoastră s-a încheiat. Conectați-vă din nou; ceea ce ați scris se păstrează.
error-unavailable = Această parte a sistemului nu funcționează momentan. Ceea ce s-a salvat este în siguranță. Încercați din nou peste câteva minute.
error-internal = A apărut o eroare în sistem. Ceea ce s-a salvat este în siguranță. Încercați din nou; dacă eroarea se repetă, comunicați referința serviciului de asistență.
error-unreadable = Pagina nu a putut fi interpretată, poate pentru că era deschisă în timpul unei actualizări. Încărcați-o din nou.
error-no-answer = Sistemul nu răspunde. Verificați conexiunea și încercați din nou; păstrați această pagină deschisă ca să nu se piardă nimic din ce ați scris.

# Signing in.
error-sign-in-no-fit = Numele de utilizator și parola nu corespund. Verificați-le și încercați din nou.
error-sign-in-over = Conectarea a durat prea mult. Începeți din nou cu numele și parola.
error-factor-required = Aveți nevoie de un al doilea factor înainte de a continua. Configurați-l acum.
error-provider-cancelled = Nu sunteți conectat: conectarea la furnizor a fost anulată sau refuzată. Încercați din nou sau conectați-vă cu parola.
error-provider-unknown-person = Niciun cont de aici nu este asociat cu această identitate. Conectați-vă cu numele de utilizator și parola, apoi asociați identitatea la „Contul meu”.
error-provider-level = Furnizorul nu v-a confirmat identitatea la nivelul de securitate cerut. Conectați-vă acolo cu un al doilea factor.
error-provider-down = Furnizorul nu poate fi contactat în acest moment. Încercați din nou peste câteva minute sau conectați-vă cu parola.
error-provider-untrusted = Răspunsul furnizorului nu a fost acceptat: a sosit prea târziu, a fost deja folosit sau nu se potrivește. Începeți din nou.
error-prove-again = V-ați conectat cu ceva timp în urmă. Conectați-vă din nou în altă fereastră, apoi repetați acest pas.
error-sign-in-wait = { $seconds ->
    [one] Prea multe încercări. Așteptați { $seconds } secundă înainte de a încerca din nou.
    [few] Prea multe încercări. Așteptați { $seconds } secunde înainte de a încerca din nou.
   *[other] Prea multe încercări. Așteptați { $seconds } de secunde înainte de a încerca din nou.
}

# Calls that were turned away.
error-too-large = Ceea ce ați trimis este prea mare. Scurtați textele și anexați fișierele pe rând.
error-too-many-calls = Browserul dumneavoastră a făcut prea multe accesări într-un timp scurt. Așteptați puțin și încercați din nou.
error-foreign-origin = Acest formular nu provine dintr-o pagină a acestui sistem. Deschideți pagina aici și trimiteți-l din nou.
error-outside-remit = Aceasta depășește funcțiile autorității dumneavoastră. Adresați-vă coordonatorului competent.
error-function-taken = O altă autoritate are deja această funcție pentru același stat, aceeași regiune sau același domeniu. Retrageți mai întâi acea funcție.
error-circular-delegation = Această autoritate se află deasupra celei proprii în rețea și nu poate primi de la ea o funcție.
error-holds-functions = Această autoritate are încă funcții în rețea. Retrageți-le mai întâi.
error-authority-changed = Această operațiune nu mai este posibilă: între timp, cineva a modificat această autoritate sau locul ei în rețea. Deschideți din nou pagina ei pentru a vedea ce se poate face acum.
error-not-a-coordinator = Autoritatea aleasă nu are nicio funcție care să permită aceasta aici. Atribuiți-i mai întâi funcția sau alegeți alt coordonator.

error-last-administrator = Este singurul administrator al autorității dumneavoastră. Desemnați mai întâi alt administrator.
error-not-in-this-state = Contul s-a modificat între timp. Consultați-l din nou.
error-second-administrator = Un al doilea administrator trebuie să aprobe: nici cel care a cerut, nici persoana însăși.
error-identity-taken = Această identitate este deja asociată cu un cont sau contul dumneavoastră este asociat cu altă identitate la acest furnizor. Disociați-o mai întâi pe aceea.
error-not-a-username = Folosiți între 3 și 64 de litere, cifre, puncte, cratime sau caractere de subliniere
error-username-taken = Acest nume de utilizator este ocupat. Alegeți altul
error-password-too-short = Folosiți cel puțin { $min } caractere
error-password-too-common = Această parolă este folosită des sau a devenit cunoscută într-o scurgere de date. Alegeți alta
error-password-about-owner = Parola nu poate fi numele, adresa sau autoritatea dumneavoastră. Alegeți alta
error-wrong-code = Codul nu aparține acestui link. Verificați-l cu administratorul
error-wrong-password = Parola este greșită
error-wrong-factor-code = Codul este greșit, prea vechi sau a fost deja folosit. Introduceți-l pe cel pe care aplicația îl arată acum
error-wrong-passkey = Cheia de acces nu este cunoscută aici sau a fost confirmată prea târziu. Încercați din nou sau conectați-vă cu numele de utilizator și parola
error-not-a-name = Scrieți numele fără caractere speciale
error-colleague-exists = Există deja un coleg cu această adresă de e-mail
error-not-a-colleague = Niciun coleg activ nu are acest nume de utilizator sau această adresă de e-mail
error-deputy-circle = Alegeți alt înlocuitor: într-o zi ar lipsi toți cei care se înlocuiesc între ei
error-for-coordinators = Numai coordonatorii au gestionari de sesizări
error-unknown-procedure = Procedura { $text } nu există
error-role-for-alerts = { $text } este un rol numai pentru alerte și notificări
error-unknown-role = Rolul { $text } nu există
error-unknown-language = Limba { $text } nu există
error-repeated-line = Această adresă de e-mail se află deja pe rândul { $line }
error-not-utf8 = Rândul { $line } nu poate fi citit. Salvați tabelul ca CSV în UTF-8
error-no-heading = Primul rând trebuie să numească coloanele, cel puțin name și email
error-column-count = Rândul nu are tot atâtea coloane ca primul
error-too-many-lines = Importați cel mult { $max } rânduri odată
error-work-copy-submitted = Copia de lucru așteaptă aprobarea sau este în vigoare și nu poate fi modificată. Retrageți-o mai întâi.
error-work-copy-not-submitted = Copia de lucru nu a fost transmisă sau este deja în vigoare.
error-definition-faulty = Definiția conține erori. Corectați ce indică lista și încercați din nou.
error-author-cannot-approve = Altcineva trebuie să aprobe ce ați redactat.
error-not-a-publisher = Numai un administrator al autorității Comisiei poate aproba o definiție sau o poate trimite înapoi. Adresați-vă unuia dintre ei.
error-definition-unreadable = Fișierul nu poate fi citit, deci niciun formular nu îl poate modifica. Corectați-l în fișier.
error-written-otherwise = Această parte este scrisă într-un mod pe care niciun formular nu îl poate modifica. Modificați-o în fișier.
error-not-a-procedure-folder = Fișierul nu este o arhivă (ZIP) a unei proceduri. Alegeți o arhivă cu procedure.toml și textele sale.
error-not-an-identifier = Folosiți litere mici, cifre și liniuțe de subliniere, începând cu o literă
error-not-a-condition = Scrieți condiția ca într-o definiție, de exemplu {"{"} field = "x", answered = true {"}"}
error-name-taken = Acest nume este deja folosit. Alegeți altul
error-not-taken-up = Preluați mai întâi solicitarea; până atunci vedeți numai antetul ei.
error-waits-for-allocation = Această solicitare așteaptă repartizarea. Ea trebuie repartizată unei persoane din autoritatea dumneavoastră înainte de orice acțiune.
error-no-coordinator = În prezent niciun coordonator nu poate decide. Adresați-vă coordonatorului național.
error-coordinators-called = Coordonatorii au fost deja chemați să intervină.
error-not-overdue = Înainte de acceptarea solicitării, intervenția coordonatorilor poate fi cerută numai după expirarea unui termen.
error-commission-not-reachable = În prezent, nimeni din cadrul Comisiei nu participă la această procedură.
error-waits-for-decision = Ceva așteaptă aici o decizie. Așteptați-o sau retrageți ce a fost transmis.
error-deadline-not-over = Acest lucru este posibil numai după expirarea termenului.
error-not-extensible = În acest moment niciun termen nu poate fi prelungit: a fost deja prelungit, a expirat sau nu există.
error-no-such-part = Niciuna dintre întrebările date altei autorități nu se află în etapa necesară.
error-confidential-already = Partea dumneavoastră a cerut deja tratamentul confidențial.
error-closing-proposed = O propunere de închidere așteaptă răspuns. Dacă este a celeilalte autorități, acceptați-o sau refuzați-o.
error-no-closing-proposed = Cealaltă autoritate nu a propus închiderea.
error-commission-informed = Comisia a fost deja informată cu privire la această solicitare.
error-not-confidential = Partea dumneavoastră nu a cerut tratamentul confidențial.
error-taken-up-already = Autoritatea dumneavoastră a preluat deja solicitarea.
error-refusal-overruled = Un coordonator a constatat că refuzul dumneavoastră nu este justificat, așa că nu puteți refuza din nou.
error-opinion-awaited = Comisia a fost consultată și nu și-a emis încă avizul.
error-data-blocked = Datele acestei solicitări sunt blocate, așa că nimic nu poate fi modificat.
error-colleague-without-role = Acest coleg nu poate lucra la solicitare. Alegeți o persoană care redactează sau tratează solicitări în această procedură.
error-undo-over = Nu se mai poate anula: au trecut zece minute sau s-a anulat deja.
error-changed-since = Cineva a modificat acest lucru între timp, deci rămâne așa cum este.
error-rights-changed = Drepturile dumneavoastră au fost modificate în acest moment, așa că nu s-a făcut nimic. Deschideți din nou pagina pentru a vedea ce puteți face acum.
error-nothing-selected = Selectați cel puțin o solicitare.
error-label-exists = Autoritatea dumneavoastră are deja o etichetă cu acest nume. Alegeți altul.
error-too-many-labels = Numărul etichetelor autorității dumneavoastră este deja { $max }. Renunțați la una de care nu mai este nevoie.
error-unit-exists = Autoritatea dumneavoastră are deja un compartiment cu acest nume. Alegeți altul.
error-too-many-units = Numărul compartimentelor autorității dumneavoastră este deja { $max }. Închideți unul de care nu mai este nevoie.
error-group-exists = Aveți deja un grup cu această denumire. Alegeți alta.
error-too-many-groups = Aveți deja numărul maxim de grupuri ({ $max }). Ștergeți unul de care nu aveți nevoie.
error-group-full = Grupul conține deja numărul maxim de autorități ({ $max }). Eliminați una sau alegeți alt grup.
error-not-hours = Introduceți fiecare interval de la o oră la alta, de exemplu 9:00-12:00
error-span-reversed = Intervalul se termină înainte de a începe. Modificați una dintre ore
error-spans-overlap = Al doilea interval începe înainte de sfârșitul primului. Modificați unul dintre ele
error-too-many-spans = Introduceți cel mult două intervale pe zi
error-closing-too-long = Biroul ar fi închis mai mult de doi ani. Alegeți o dată mai apropiată pentru ultima zi
error-too-many-searches = Ați căutat persoane prea des într-un timp scurt. Așteptați o oră sau căutați după număr.
error-too-many-saved-searches = Nu se pot salva mai multe căutări. Eliminați una, apoi salvați-o pe aceasta.
error-too-many-exports = Ați descărcat repertoriul de prea multe ori într-un timp scurt. Încercați din nou peste o oră.
