# The inbox and the drafts.
inbox-title = Kaxxa tad-dħul
inbox-new = Talba ġdida
inbox-empty-title = Hawn m’hemm xejn
inbox-empty-text = It-talbiet jidhru hawn malli jintbagħtu jew jaslu. Biex tara oħrajn, agħżel lista oħra jew neħħi l-filtri.
inbox-caption = Talbiet
inbox-state = Stat
inbox-request = Talba
inbox-authority = Awtorità
inbox-due = Skadenza
inbox-piles = Listi
inbox-new-rows =
    { $count ->
        [one] Uri { $count } talba ġdida
        [two] Uri { $count } talbiet ġodda
        [few] Uri { $count } talbiet ġodda
        [many] Uri { $count }-il talba ġdida
       *[other] Uri { $count } talba ġdida
    }
pile-waiting_for_us = Qed jistennew lilna
pile-to_allocate = Qed jistennew allokazzjoni
pile-waiting_for_them = Qed jistennew lilhom
pile-overdue = Skaduti
pile-closed = Magħluqa

filter-text = Numru, awtorità jew referenza
filter-state = Stat
filter-area = Qasam ta’ politika
filter-country = Pajjiż
filter-due = Skadenza
filter-any = Kollha
filter-act = Iffiltra
filter-clear = Neħħi l-filtri kollha
due-within-overdue = Skaduta
due-within-this_week = Fi żmien 7 ijiem
due-within-later = Aktar tard
due-within-never = Mingħajr data

drafts-title = Abbozzi
drafts-saved = L-abbozz ġie ssejvjat.
drafts-empty-title = L-ebda abbozz
drafts-empty-text = It-talbiet li bdejt u li għadek ma bgħattx jidhru hawn.
drafts-recipient = Lil
drafts-no-recipient = Għadha ma ntgħażlitx
drafts-author = Mibdi minn
drafts-changed = L-aħħar issejvjar
drafts-deleted-on = Data tat-tħassir
draft-deleted-on = Jekk ħadd ma jibdlu, dan l-abbozz jitħassar f’din id-data: { $date }.
read-only-suspended = L-aċċess tal-awtorità tiegħek għal din il-proċedura ilu sospiż minn { $date }.
read-only-ended = L-aċċess tal-awtorità tiegħek għal din il-proċedura ntemm f’din id-data: { $date }.
read-only-no-role = M’għadx għandek rwol li bih jinkitbu abbozzi ta’ din il-proċedura.
read-only-lead = Tista’ taqra dan l-abbozz, tikkopja minnu u tħassru. Ma tistax tibdlu jew tibagħtu.
drafts-act = Azzjonijiet
drafts-delete = Ħassar
drafts-delete-text = L-abbozz u d-dokumenti tiegħu jitħassru għalkollox. Ħadd ieħor ma rahom.
drafts-delete-confirm = Ħassar l-abbozz
