# The inbox and the drafts.
inbox-title = Pieprasījumi
inbox-new = Jauns pieprasījums
inbox-empty-title = Šeit nekā nav
inbox-empty-text = Pieprasījumi šeit parādās, tiklīdz tie ir nosūtīti vai saņemti. Lai redzētu citus, izvēlieties citu sarakstu vai noņemiet filtrus.
inbox-caption = Pieprasījumi
inbox-state = Statuss
inbox-request = Pieprasījums
inbox-authority = Iestāde
inbox-due = Termiņš
inbox-piles = Saraksti
inbox-new-rows =
    { $count ->
        [zero] Rādīt { $count } jaunu pieprasījumu
        [one] Rādīt { $count } jaunu pieprasījumu
       *[other] Rādīt { $count } jaunus pieprasījumus
    }
pile-waiting_for_us = Gaida mūsu rīcību
pile-to_allocate = Gaida sadali
pile-waiting_for_them = Gaida otras iestādes rīcību
pile-overdue = Kavētie
pile-closed = Slēgtie

filter-text = Numurs, iestāde vai atsauce
filter-state = Statuss
filter-area = Politikas joma
filter-country = Valsts
filter-due = Termiņš
filter-any = Visi
filter-act = Filtrēt
filter-clear = Noņemt visus filtrus
due-within-overdue = Termiņš nokavēts
due-within-this_week = 7 dienu laikā
due-within-later = Vēlāk
due-within-never = Bez termiņa

drafts-title = Melnraksti
drafts-saved = Melnraksts ir saglabāts.
drafts-empty-title = Melnrakstu nav
drafts-empty-text = Šeit parādās pieprasījumi, kas ir iesākti, bet vēl nav nosūtīti.
drafts-recipient = Saņēmējs
drafts-no-recipient = Vēl nav izvēlēts
drafts-author = Iesāka
drafts-changed = Pēdējoreiz saglabāts
drafts-deleted-on = Tiks dzēsts
draft-deleted-on = Ja neviens šo melnrakstu nemainīs, tas tiks dzēsts { $date }.
read-only-suspended = Jūsu iestādes piekļuve šai procedūrai ir apturēta kopš { $date }.
read-only-ended = Jūsu iestādes piekļuve šai procedūrai beidzās { $date }.
read-only-no-role = Jums vairs nav lomas, kas ļauj rakstīt šīs procedūras melnrakstus.
read-only-lead = Šo melnrakstu varat lasīt, kopēt no tā un dzēst to. To nevar ne mainīt, ne nosūtīt.
drafts-act = Darbības
drafts-delete = Dzēst
drafts-delete-text = Melnraksts un tā dokumenti tiks neatgriezeniski dzēsti. Neviens cits tos nav redzējis.
drafts-delete-confirm = Dzēst melnrakstu
