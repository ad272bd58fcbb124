# The wizard of a new request.
new-request-title = Solicitare nouă
new-request-lead = Alegeți ce doriți să solicitați altei autorități. Puteți salva oricând și puteți continua mai târziu.
new-request-none = Nu aveți un rol care să vă permită să formulați solicitări. Adresați-vă administratorului autorității dumneavoastră.
new-request-begin = Începeți
new-request-lately = Utilizate recent de dumneavoastră
new-request-areas = Domenii de politică
new-request-all-areas = Toate domeniile de politică

wizard-next = Salvare și continuare
wizard-save = Salvare și finalizare ulterioară
wizard-language = Schimbarea limbii
wizard-steps = Etape
wizard-step-of = { $number } din { $total } · { $step }
wizard-done = finalizată
autosave-saved = Salvat la { $time }
autosave-failed = Nu s-a salvat. Datele introduse sunt încă aici; folosiți butonul de mai jos pentru a salva.
autosave-stale = Pagina a fost salvată în altă parte în timp ce scriați. Datele introduse sunt încă aici.
merge-open = Comparați și alegeți
merge-title = Două versiuni
merge-lead = Această pagină a fost salvată în altă parte după ce ați deschis-o. Nu s-a pierdut nimic din ce ați introdus. Alegeți pentru fiecare câmp versiunea care rămâne. Pe a dumneavoastră o puteți modifica, de exemplu pentru a adăuga părți din cealaltă.
merge-saved-by = { $name } a salvat cealaltă versiune la { $time }.
merge-mine = Versiunea mea
merge-theirs = Cealaltă versiune
merge-empty = Nu s-a introdus nimic
merge-taken = Preluat din cealaltă versiune, deoarece nu l-ați modificat:
merge-save = Salvați versiunile alese

step-basis = Temei juridic
step-basis-lead = Pe ce vă întemeiați solicitarea.
step-recipient = Autoritate
step-recipient-lead = Găsiți autoritatea care poate răspunde. Introduceți denumirea acesteia, o localitate sau un subiect, în orice limbă.
step-subject = Obiectul solicitării
step-subject-lead = Câmpurile marcate ca date personale rămân ascunse pentru cealaltă autoritate până când aceasta acceptă solicitarea.
step-questions = Întrebări
step-questions-lead = Alegeți ce doriți să aflați. Cealaltă autoritate citește fiecare întrebare în limba sa.
step-documents = Documente
step-documents-lead = Anexați ceea ce îi trebuie celeilalte autorități. Aceasta vede documentele numai după ce acceptă solicitarea.
step-deadline = Dată și referință
step-deadline-lead = Precizați până când aveți nevoie de răspuns.
step-check = Verificare și trimitere
step-check-lead = Aceasta este ceea ce va vedea cealaltă autoritate.

recipient-chosen = Autoritatea aleasă
questions-chosen = { $chosen } din { $total }
questions-article = Articolul { $article }
questions-comment = Adăugați un comentariu
questions-comment-on = Comentariu la întrebarea { $number }
questions-own = Întrebări proprii
questions-own-help = Acestea nu se traduc: cealaltă autoritate le citește așa cum le scrieți. Folosiți lista ori de câte ori puteți.
questions-own-number = Întrebarea proprie { $number }
turns-name = { $name } { $number }
turns-add = Adăugați încă o poziție: { $name }
turns-remove = Eliminați { $name } { $number }
not-translated = { $language }, fără traducere
not-translated-unknown = Fără traducere

documents-kind = Tipul documentului
documents-language = Limba documentului
documents-file = Fișier
documents-rules = PDF, PNG, JPEG sau DOCX fără macrocomenzi, cel mult 20 MB.
documents-attach = Anexare
documents-remove = Eliminare
documents-misplaced = Formularul, așa cum este completat acum, nu prevede aceste documente, iar ele nu se trimit. Eliminați-le.
documents-progress = Progresul încărcării

wanted-label = Răspuns necesar până la
wanted-help = Cealaltă autoritate poate accepta această dată sau poate propune alta.
reference-label = Referința dumneavoastră
reference-help = Pentru evidența proprie. Cealaltă autoritate nu o vede. Nu scrieți aici numele persoanei.

check-recipient = Către
check-change = Modificare
check-before = Înainte de acceptare
check-before-note = Atât cât este necesar pentru a stabili dacă autoritatea este competentă.
check-after = După acceptare
check-after-note = Tot ce ați introdus.
check-send = Trimiteți solicitarea
check-send-to = Trimiteți către { $name }
check-send-correction = Trimiteți corecția

sent-title = Solicitarea a fost trimisă
sent-for-approval = Solicitare transmisă spre aprobare
sent-number = Număr
sent-next = Ce urmează
sent-due = De acceptat până la
sent-open = Deschideți solicitarea
