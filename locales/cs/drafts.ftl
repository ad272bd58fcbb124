# The wizard of a new request.
new-request-title = Nová žádost
new-request-lead = Vyberte, na co se chcete jiného orgánu zeptat. Žádost můžete kdykoli uložit a dokončit později.
new-request-none = Nemáte roli, která umožňuje podávat žádosti. Obraťte se na správce ve vašem orgánu.
new-request-begin = Začít
new-request-lately = Naposledy použité
new-request-areas = Oblasti politiky
new-request-all-areas = Všechny oblasti politiky

wizard-next = Uložit a pokračovat
wizard-save = Uložit a dokončit později
wizard-language = Změnit jazyk
wizard-steps = Kroky
wizard-step-of = { $number } z { $total } · { $step }
wizard-done = dokončeno
autosave-saved = Uloženo { $time }
autosave-failed = Neuloženo. Zadané údaje zde stále jsou; uložte je tlačítkem níže.
autosave-stale = Stránka byla během vašeho psaní uložena jinde. Zadané údaje zde stále jsou.
merge-open = Porovnat a vybrat
merge-title = Dvě verze
merge-lead = Tato stránka byla uložena jinde poté, co jste ji otevřeli. Nic z toho, co jste zadali, se neztratilo. U každého pole vyberte, která verze zůstane. Svou verzi můžete upravit, například do ní doplnit části druhé verze.
merge-saved-by = Druhá verze byla uložena { $time }. Uložil(a): { $name }.
merge-mine = Moje verze
merge-theirs = Druhá verze
merge-empty = Nic nebylo zadáno
merge-taken = Převzato z druhé verze, protože jste to neměnili:
merge-save = Uložit vybrané verze

step-basis = Právní základ
step-basis-lead = O co žádost opíráte.
step-recipient = Orgán
step-recipient-lead = Najděte orgán, který může odpovědět. Zadejte jeho název, obec nebo téma v kterémkoli jazyce.
step-subject = Předmět žádosti
step-subject-lead = Pole označená „osobní údaj“ jsou druhému orgánu skryta, dokud žádost nepřijme.
step-questions = Otázky
step-questions-lead = Vyberte, co chcete zjistit. Druhý orgán si každou otázku přečte ve svém jazyce.
step-documents = Dokumenty
step-documents-lead = Přiložte, co druhý orgán potřebuje. Dokumenty uvidí až poté, co žádost přijme.
step-deadline = Termín a spisová značka
step-deadline-lead = Uveďte, do kdy odpověď potřebujete.
step-check = Kontrola a odeslání
step-check-lead = Toto uvidí druhý orgán.

recipient-chosen = Vybraný orgán
questions-chosen = { $chosen } z { $total }
questions-article = Článek { $article }
questions-comment = Přidat komentář
questions-comment-on = Komentář k otázce { $number }
questions-own = Vlastní otázky
questions-own-help = Tyto otázky se nepřekládají: druhý orgán je čte tak, jak je napíšete. Pokud možno použijte seznam.
questions-own-number = Vlastní otázka { $number }
turns-name = { $name } { $number }
turns-add = Přidat další položku: { $name }
turns-remove = Odebrat: { $name } { $number }
not-translated = { $language }, nepřeloženo
not-translated-unknown = Nepřeloženo

documents-kind = Druh dokumentu
documents-language = Jazyk dokumentu
documents-file = Soubor
documents-rules = PDF, PNG, JPEG nebo DOCX bez maker, nejvýše 20 MB.
documents-attach = Přiložit
documents-remove = Odebrat
documents-misplaced = Formulář, jak je nyní vyplněn, s těmito dokumenty nepočítá a dokumenty se neodešlou. Odeberte je.
documents-progress = Průběh nahrávání

wanted-label = Odpověď potřebujete do
wanted-help = Druhý orgán může tento termín přijmout nebo navrhnout jiný.
reference-label = Vaše spisová značka
reference-help = Pro vaše vlastní spisy. Druhý orgán ji nevidí. Neuvádějte zde jméno osoby.

check-recipient = Komu
check-change = Změnit
check-before = Před přijetím
check-before-note = Tolik, kolik stačí k posouzení, zda je orgán příslušný.
check-after = Po přijetí
check-after-note = Vše, co jste zadali.
check-send = Odeslat žádost
check-send-to = Odeslat orgánu: { $name }
check-send-correction = Odeslat opravu

sent-title = Žádost byla odeslána
sent-for-approval = Žádost předložena ke schválení
sent-number = Číslo
sent-next = Co bude následovat
sent-due = Termín přijetí:
sent-open = Otevřít žádost
