# The case, the acts on it, the reply.
case-who = Kdo má jednat
case-ours = Váš orgán
case-theirs = Druhý orgán
case-closed = Nikdo: žádost je uzavřena
case-side = Co je třeba udělat
case-acts = Nyní
case-counterpart = Druhý orgán
case-phone = Telefon
case-mailbox = E-mailová schránka
case-languages = Jazyky
case-facts = O této žádosti
case-assigned = Vyřizuje
case-sent = Odesláno
case-legal-basis = Právní základ
case-rating-ours = Vaše hodnocení
case-rating-theirs = Hodnocení druhým orgánem
case-rating = Včasnost { $timeliness } z 5, vynaložené úsilí { $effort } z 5
case-who-sees = Tuto žádost vidí jen dva zúčastněné orgány a v každém z nich jen osoby, které mají v tomto postupu roli.
case-retention = Osobní údaje
case-blocked-on = Zablokování
case-erased-on = Výmaz
case-retention-why = Osobní údaje se zablokují nejpozději šest měsíců po formálním uzavření a vymažou se tři roky po něm (článek 14 nařízení (EU) č. 1024/2012).
case-wanted = Požadovaný termín
case-agreed = Dohodnutý termín
case-proposed-by-us = Váš návrh
case-proposed-by-them = Návrh druhého orgánu
case-questions = Otázky
case-documents = Dokumenty
case-hidden-fields =
    { $count ->
        [one] { $count } údaj se zobrazí po přijetí.
        [few] { $count } údaje se zobrazí po přijetí.
        [many] { $count } údaje se zobrazí po přijetí.
       *[other] { $count } údajů se zobrazí po přijetí.
    }
case-hidden-document = zobrazí se po přijetí
case-own-question-hidden = Otázka formulovaná orgánem, zobrazí se po přijetí
case-comment-requester = Komentář dožadujícího orgánu
case-comment-responder = Komentář dožádaného orgánu
case-answer = Odpověď
case-before-acceptance = Vidíte to, co potřebujete k posouzení, zda je váš orgán příslušný. Osobní údaje, komentáře a dokumenty se zobrazí po přijetí žádosti.
case-mirror = Zobrazit každou otázku tak, jak ji čte druhý orgán
case-history = Historie
case-refused = Odmítnuto
case-refused-elsewhere = Uvedený příslušný orgán:
case-changed = Tato žádost se právě změnila.
case-reload = Zobrazit nový stav

clock-ours = Do tohoto dne má jednat váš orgán.
clock-theirs = Do tohoto dne má jednat druhý orgán.
clock-began = Začátek běhu lhůty:
clock-days = Počítají se kalendářní dny.

act-none = Nyní nemůžete nic udělat.
act-accept = Přijmout žádost
act-accept-when = Do kdy odpovíte?
act-accept-wanted = V požadovaném termínu, do { $date }
act-accept-other = V jiném termínu
act-other-date = Navrhovaný termín
act-refuse = Odmítnout
act-refuse-ground = Důvod odmítnutí
act-refuse-reason = Odůvodnění
act-refuse-reason-help = Tento text čte druhý orgán. Neuvádějte jméno osoby.
act-refuse-elsewhere = Příslušný orgán
act-refuse-elsewhere-help = Pokud jej znáte.
act-refuse-confirm = Odmítnout žádost
act-reply = Odpovědět na otázky
act-agree = Souhlasit s termínem { $date }
act-propose = Navrhnout jiný termín
act-propose-date = Termín
act-propose-confirm = Navrhnout tento termín
act-withdraw = Vzít zpět
act-withdraw-text = Druhý orgán bude vyrozuměn a již nebude moci odpovědět. Žádost vzatou zpět nelze znovu otevřít.
act-withdraw-confirm = Vzít žádost zpět
act-close = Přijmout odpověď a uzavřít žádost
act-rate = Ohodnotit spolupráci
act-rate-timeliness = Včasnost druhého orgánu
act-rate-effort = Úsilí vynaložené druhým orgánem
act-rate-confirm = Odeslat hodnocení
mark-1 = 1 – slabé
mark-2 = 2 – dostatečné
mark-3 = 3 – dobré
mark-4 = 4 – velmi dobré
mark-5 = 5 – výborné
act-send-elsewhere = Odeslat jinému orgánu
elsewhere-lead = Žádost se převezme i s dokumenty. Vyberte orgán; žádost odešlete na další stránce.
elsewhere-act = Převzít a zkontrolovat

reply-title = Vaše odpovědi
reply-lead = Zodpovězeno { $answered } z { $total }. Druhý orgán nic nevidí, dokud odpověď neodešlete.
reply-comment = Komentář k této odpovědi
reply-documents = Dokumenty
reply-documents-text = Přiložte dokument k odpovědi, ke které patří.
reply-send = Odeslat odpověď
reply-send-partly = Odeslat hotové odpovědi
reply-save = Uložit

history-system = Systém
history-internal = Tento řádek vidí jen váš orgán.
history-send = { $who }: žádost odeslána; požadovaný termín odpovědi: { $date }.
history-withdraw = { $who }: žádost vzata zpět.
history-accept = { $who }: žádost přijata; termín: { $date }.
history-refuse = { $who }: žádost odmítnuta.
history-propose_date = { $who }: navržen termín { $date }.
history-agree_date = { $who }: odsouhlasen termín { $date }.
history-reply_partly = { $who }: odeslána část odpovědí.
history-reply = { $who }: odpověď odeslána.
history-close = { $who }: odpověď přijata a žádost uzavřena.
history-rate = { $who }: spolupráce ohodnocena.
history-personal_data_opened = { $who }: zobrazeny osobní údaje.
history-reminded = { $who }: připomenut termín { $date }.
history-assigned = Žádost vyřizuje: { $who }.
