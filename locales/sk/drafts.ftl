# The wizard of a new request.
new-request-title = Nová žiadosť
new-request-lead = Vyberte, o čo chcete požiadať iný orgán. Kedykoľvek môžete údaje uložiť a pokračovať neskôr.
new-request-none = Nemáte rolu, ktorá umožňuje podávať žiadosti. Obráťte sa na správcu vo svojom orgáne.
new-request-begin = Začať
new-request-lately = Naposledy použité
new-request-areas = Oblasti politiky
new-request-all-areas = Všetky oblasti politiky

wizard-next = Uložiť a pokračovať
wizard-save = Uložiť a dokončiť neskôr
wizard-language = Zmeniť jazyk
wizard-steps = Kroky
wizard-step-of = { $number } z { $total } · { $step }
wizard-done = dokončené
autosave-saved = Uložené { $time }
autosave-failed = Neuložené. Vaše údaje sú stále tu; uložte ich tlačidlom nižšie.
autosave-stale = Stránka bola počas vášho písania uložená inde. Vaše údaje sú stále tu.
merge-open = Porovnať a vybrať
merge-title = Dve verzie
merge-lead = Táto stránka bola uložená inde po tom, ako ste ju otvorili. Nič z toho, čo ste zadali, sa nestratilo. Pri každom poli vyberte, ktorá verzia zostane. Svoju verziu môžete upraviť, napríklad do nej doplniť časti druhej verzie.
merge-saved-by = Druhá verzia bola uložená { $time }. Uložil(a): { $name }.
merge-mine = Moja verzia
merge-theirs = Druhá verzia
merge-empty = Nič nebolo zadané
merge-taken = Prevzaté z druhej verzie, pretože ste to nemenili:
merge-save = Uložiť vybrané verzie

step-basis = Právny základ
step-basis-lead = O ktoré ustanovenie žiadosť opierate.
step-recipient = Orgán
step-recipient-lead = Vyhľadajte orgán, ktorý môže odpovedať. Zadajte jeho názov, mesto alebo tému v akomkoľvek jazyku.
step-subject = Predmet žiadosti
step-subject-lead = Polia označené ako osobné sú pre druhý orgán skryté, kým žiadosť neprijme.
step-questions = Otázky
step-questions-lead = Vyberte, čo chcete vedieť. Druhý orgán si každú otázku prečíta vo svojom jazyku.
step-documents = Dokumenty
step-documents-lead = Priložte, čo druhý orgán potrebuje. Dokumenty uvidí až po prijatí žiadosti.
step-deadline = Termín a značka
step-deadline-lead = Uveďte, dokedy potrebujete odpoveď.
step-check = Kontrola a odoslanie
step-check-lead = Toto uvidí druhý orgán.

recipient-chosen = Vybraný orgán
questions-chosen = { $chosen } z { $total }
questions-article = Článok { $article }
questions-comment = Pridať poznámku
questions-comment-on = Poznámka k otázke { $number }
questions-own = Vlastné otázky
questions-own-help = Tieto otázky sa neprekladajú: druhý orgán ich číta tak, ako ich napíšete. Ak je to možné, použite zoznam.
questions-own-number = Vlastná otázka { $number }
turns-name = { $name } { $number }
turns-add = Pridať ďalšiu položku: { $name }
turns-remove = Odstrániť: { $name } { $number }
not-translated = { $language }, nepreložené
not-translated-unknown = Nepreložené

documents-kind = Druh dokumentu
documents-language = Jazyk dokumentu
documents-file = Súbor
documents-rules = PDF, PNG, JPEG alebo DOCX bez makier, najviac 20 MB.
documents-attach = Priložiť
documents-remove = Odstrániť
documents-misplaced = Formulár, ako je teraz vyplnený, s týmito dokumentmi nepočíta a neodosielajú sa. Odstráňte ich.
documents-progress = Priebeh nahrávania

wanted-label = Odpoveď potrebná do
wanted-help = Druhý orgán môže tento termín prijať alebo navrhnúť iný.
reference-label = Vaša značka
reference-help = Pre váš vlastný spis. Druhý orgán ju nevidí. Neuvádzajte tu meno osoby.

check-recipient = Komu
check-change = Zmeniť
check-before = Pred prijatím
check-before-note = Stačí na to, aby orgán posúdil, či je príslušný.
check-after = Po prijatí
check-after-note = Všetko, čo ste zadali.
check-send = Odoslať žiadosť
check-send-to = Odoslať – { $name }
check-send-correction = Odoslať opravu

sent-title = Žiadosť je odoslaná
sent-for-approval = Žiadosť predložená na schválenie
sent-number = Číslo
sent-next = Čo bude nasledovať
sent-due = Termín na prijatie:
sent-open = Otvoriť žiadosť
