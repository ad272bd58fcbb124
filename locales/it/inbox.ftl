# The inbox and the drafts.
inbox-title = Richieste
inbox-new = Nuova richiesta
inbox-empty-title = Nessun elemento
inbox-empty-text = Le richieste compaiono qui non appena sono inviate o ricevute. Per vederne altre, scegliere un altro elenco o togliere i filtri.
inbox-caption = Richieste
inbox-state = Stato
inbox-request = Richiesta
inbox-authority = Autorità
inbox-due = Scadenza
inbox-piles = Elenchi
inbox-new-rows =
    { $count ->
        [one] Mostra { $count } nuova richiesta
        [many] Mostra { $count } di nuove richieste
       *[other] Mostra { $count } nuove richieste
    }
pile-waiting_for_us = In attesa di noi
pile-to_allocate = Da assegnare
pile-waiting_for_them = In attesa dell’altra autorità
pile-overdue = Scadute
pile-closed = Chiuse

filter-text = Numero, autorità o riferimento
filter-state = Stato
filter-area = Settore
filter-country = Paese
filter-due = Scadenza
filter-any = Tutti
filter-act = Filtra
filter-clear = Togli tutti i filtri
due-within-overdue = Scadute
due-within-this_week = Entro 7 giorni
due-within-later = Più tardi
due-within-never = Senza data

drafts-title = Bozze
drafts-saved = La bozza è stata salvata.
drafts-empty-title = Nessuna bozza
drafts-empty-text = Qui compaiono le richieste iniziate e non ancora inviate.
drafts-recipient = Destinatario
drafts-no-recipient = Non ancora scelto
drafts-author = Iniziata da
drafts-changed = Ultimo salvataggio
drafts-deleted-on = Eliminata il
draft-deleted-on = Se nessuno la modifica, questa bozza sarà eliminata il { $date }.
read-only-suspended = L’accesso della vostra autorità a questa procedura è sospeso dal { $date }.
read-only-ended = L’accesso della vostra autorità a questa procedura è terminato il { $date }.
read-only-no-role = Non si dispone più di un ruolo che consenta di redigere bozze in questa procedura.
read-only-lead = Si può leggere questa bozza, copiarne il testo ed eliminarla. Non è possibile né modificarla né inviarla.
drafts-act = Operazioni
drafts-delete = Elimina
drafts-delete-text = La bozza e i suoi documenti saranno eliminati definitivamente. Nessun altro li ha visti.
drafts-delete-confirm = Elimina la bozza
