# The inbox and the drafts.
inbox-title = Solicitări
inbox-new = Solicitare nouă
inbox-empty-title = Nu există nimic aici
inbox-empty-text = Solicitările apar aici imediat ce sunt trimise sau primite. Pentru a vedea altele, alegeți altă listă sau eliminați filtrele.
inbox-caption = Solicitări
inbox-state = Stadiu
inbox-request = Solicitare
inbox-authority = Autoritate
inbox-due = Termen
inbox-piles = Liste
inbox-new-rows =
    { $count ->
        [one] Afișați { $count } solicitare nouă
        [few] Afișați { $count } solicitări noi
       *[other] Afișați { $count } de solicitări noi
    }
pile-waiting_for_us = Așteaptă autoritatea noastră
pile-to_allocate = De repartizat
pile-waiting_for_them = Așteaptă cealaltă autoritate
pile-overdue = Cu termen depășit
pile-closed = Închise

filter-text = Număr, autoritate sau referință
filter-state = Stadiu
filter-area = Domeniu de politică
filter-country = Țara
filter-due = Termen
filter-any = Toate
filter-act = Filtrare
filter-clear = Eliminarea tuturor filtrelor
due-within-overdue = Cu termen depășit
due-within-this_week = În următoarele 7 zile
due-within-later = Mai târziu
due-within-never = Fără dată

drafts-title = Ciorne
drafts-saved = Ciorna a fost salvată.
drafts-empty-title = Nu există ciorne
drafts-empty-text = Aici apar solicitările pe care le-ați început și nu le-ați trimis încă.
drafts-recipient = Către
drafts-no-recipient = Nu s-a ales încă
drafts-author = Începută de
drafts-changed = Ultima salvare
drafts-deleted-on = Se șterge la
draft-deleted-on = Dacă nimeni nu o modifică, această ciornă se șterge la { $date }.
read-only-suspended = Accesul autorității dumneavoastră la această procedură este suspendat din { $date }.
read-only-ended = Accesul autorității dumneavoastră la această procedură a încetat la { $date }.
read-only-no-role = Nu mai aveți niciun rol care permite redactarea ciornelor în această procedură.
read-only-lead = Puteți citi această ciornă, puteți copia din ea și o puteți șterge. Nu o puteți modifica și nici trimite.
drafts-act = Acțiuni
drafts-delete = Ștergere
drafts-delete-text = Ciorna și documentele sale se șterg definitiv. Nimeni altcineva nu le-a văzut.
drafts-delete-confirm = Ștergerea ciornei
