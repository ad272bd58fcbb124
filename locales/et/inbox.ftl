# The inbox and the drafts.
inbox-title = Päringud
inbox-new = Uus päring
inbox-empty-title = Siin ei ole midagi
inbox-empty-text = Päringud ilmuvad siia kohe pärast saatmist või saabumist. Teiste päringute nägemiseks valige muu loend või eemaldage filtrid.
inbox-caption = Päringud
inbox-state = Olek
inbox-request = Päring
inbox-authority = Asutus
inbox-due = Tähtaeg
inbox-piles = Loendid
inbox-new-rows =
    { $count ->
        [one] Näita { $count } uut päringut
       *[other] Näita { $count } uut päringut
    }
pile-waiting_for_us = Ootavad meid
pile-to_allocate = Ootavad jaotamist
pile-waiting_for_them = Ootavad teist asutust
pile-overdue = Tähtaja ületanud
pile-closed = Lõpetatud

filter-text = Number, asutus või viide
filter-state = Olek
filter-area = Poliitikavaldkond
filter-country = Riik
filter-due = Tähtaeg
filter-any = Kõik
filter-act = Filtreeri
filter-clear = Eemalda kõik filtrid
due-within-overdue = Tähtaeg möödas
due-within-this_week = 7 päeva jooksul
due-within-later = Hiljem
due-within-never = Tähtajata

drafts-title = Mustandid
drafts-saved = Mustand on salvestatud.
drafts-empty-title = Mustandeid ei ole
drafts-empty-text = Siia ilmuvad päringud, mida olete alustanud, kuid ei ole veel saatnud.
drafts-recipient = Saaja
drafts-no-recipient = Veel valimata
drafts-author = Alustaja
drafts-changed = Viimati salvestatud
drafts-deleted-on = Kustutamise kuupäev
draft-deleted-on = Kui keegi seda mustandit ei muuda, kustutatakse see { $date }.
read-only-suspended = Teie asutuse juurdepääs sellele menetlusele on peatatud alates { $date }.
read-only-ended = Teie asutuse juurdepääs sellele menetlusele lõppes { $date }.
read-only-no-role = Teil ei ole enam rolli, millega selle menetluse mustandeid koostatakse.
read-only-lead = Saate seda mustandit lugeda, sellest kopeerida ja selle kustutada. Muuta ega saata seda ei saa.
drafts-act = Toimingud
drafts-delete = Kustuta
drafts-delete-text = Mustand ja selle dokumendid kustutatakse jäädavalt. Keegi teine ei ole neid näinud.
drafts-delete-confirm = Kustuta mustand
