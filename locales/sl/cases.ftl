# The case, the acts on it, the reply.
case-who = Kdo mora ukrepati
case-ours = Vaš organ
case-theirs = Drugi organ
case-closed = Nihče: zaprosilo je zaključeno
case-side = Kaj je treba storiti
case-acts = Zdaj
case-counterpart = Drugi organ
case-phone = Telefon
case-mailbox = E-poštni predal
case-languages = Jeziki
case-facts = O tem zaprosilu
case-assigned = Obravnava
case-sent = Poslano
case-legal-basis = Pravna podlaga
case-rating-ours = Vaša ocena
case-rating-theirs = Ocena drugega organa
case-rating = Pravočasnost { $timeliness } od 5, prizadevnost { $effort } od 5
case-who-sees = To zaprosilo lahko vidita samo sodelujoča organa, v vsakem od njiju pa samo osebe z vlogo v tem postopku.
case-retention = Osebni podatki
case-blocked-on = Blokirano dne
case-erased-on = Izbrisano dne
case-retention-why = Osebni podatki se blokirajo najpozneje šest mesecev po formalnem zaključku in izbrišejo tri leta po njem (člen 14 Uredbe (EU) št. 1024/2012).
case-wanted = Želeni rok
case-agreed = Dogovorjeni rok
case-proposed-by-us = Vaš predlog
case-proposed-by-them = Predlog drugega organa
case-questions = Vprašanja
case-documents = Dokumenti
case-hidden-fields =
    { $count ->
        [one] { $count } podatek se prikaže po sprejemu.
        [two] { $count } podatka se prikažeta po sprejemu.
        [few] { $count } podatki se prikažejo po sprejemu.
       *[other] { $count } podatkov se prikaže po sprejemu.
    }
case-hidden-document = prikaže se po sprejemu
case-own-question-hidden = Vprašanje z besedami organa, prikaže se po sprejemu
case-comment-requester = Pripomba organa prosilca
case-comment-responder = Pripomba zaprošenega organa
case-answer = Odgovor
case-before-acceptance = Vidite, kar potrebujete za presojo, ali je vaš organ pristojen. Osebni podatki, pripombe in dokumenti se prikažejo po sprejemu.
case-mirror = Prikaži vsako vprašanje tako, kot ga bere drugi organ
case-history = Zgodovina
case-refused = Zavrnjeno
case-refused-elsewhere = Navedeni pristojni organ:
case-changed = To zaprosilo se je pravkar spremenilo.
case-reload = Prikaži novo stanje

clock-ours = Vaš organ mora ukrepati do tega datuma.
clock-theirs = Drugi organ mora ukrepati do tega datuma.
clock-began = Rok je začel teči
clock-days = Štejejo se koledarski dnevi.

act-none = Trenutno ni na voljo nobeno dejanje.
act-accept = Sprejmi zaprosilo
act-accept-when = Do kdaj boste odgovorili?
act-accept-wanted = Do želenega roka, { $date }
act-accept-other = Do drugega roka
act-other-date = Datum, ki ga predlagate
act-refuse = Zavrni
act-refuse-ground = Razlog
act-refuse-reason = Obrazložitev
act-refuse-reason-help = To bere drugi organ. Ne navajajte imena osebe.
act-refuse-elsewhere = Pristojni organ
act-refuse-elsewhere-help = Če ga poznate.
act-refuse-confirm = Zavrni zaprosilo
act-reply = Odgovori na vprašanja
act-agree = Potrdi rok { $date }
act-propose = Predlagaj drug rok
act-propose-date = Datum
act-propose-confirm = Predlagaj ta datum
act-withdraw = Umakni
act-withdraw-text = Drugi organ bo o tem obveščen in ne bo mogel več odgovoriti. Umaknjenega zaprosila ni mogoče znova odpreti.
act-withdraw-confirm = Umakni zaprosilo
act-close = Sprejmi odgovor in zaključi
act-rate = Oceni sodelovanje
act-rate-timeliness = Pravočasnost drugega organa
act-rate-effort = Prizadevnost drugega organa
act-rate-confirm = Pošlji oceno
mark-1 = 1 – slabo
mark-2 = 2 – zadostno
mark-3 = 3 – dobro
mark-4 = 4 – zelo dobro
mark-5 = 5 – odlično
act-send-elsewhere = Pošlji drugemu organu
elsewhere-lead = Zaprosilo se prevzame skupaj z dokumenti. Izberite organ; na naslednji strani ga pošljete.
elsewhere-act = Prevzemi in preglej

reply-title = Vaši odgovori
reply-lead = Odgovorjeno: { $answered } od { $total }. Drugi organ ne vidi ničesar, dokler odgovora ne pošljete.
reply-comment = Pripomba k temu odgovoru
reply-documents = Dokumenti
reply-documents-text = Dokument priložite odgovoru, h kateremu sodi.
reply-send = Pošlji odgovor
reply-send-partly = Pošlji pripravljene odgovore
reply-save = Shrani

history-system = Sistem
history-internal = To vrstico vidi samo vaš organ.
history-send = { $who }: zaprosilo poslano; odgovor se želi do { $date }.
history-withdraw = { $who }: umik zaprosila.
history-accept = { $who }: sprejem zaprosila; rok: { $date }.
history-refuse = { $who }: zavrnitev zaprosila.
history-propose_date = { $who }: predlog roka { $date }.
history-agree_date = { $who }: potrditev roka { $date }.
history-reply_partly = { $who }: poslan del odgovorov.
history-reply = { $who }: poslan odgovor.
history-close = { $who }: sprejem odgovora in zaključek zaprosila.
history-rate = { $who }: ocena sodelovanja.
history-personal_data_opened = { $who }: vpogled v osebne podatke.
history-reminded = { $who }: opomnik na rok { $date }.
history-assigned = { $who }: zaprosilo dodeljeno v obravnavo.
