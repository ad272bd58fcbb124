# The inbox and the drafts.
inbox-title = Bosca isteach
inbox-new = Iarratas nua
inbox-empty-title = Níl aon ní anseo
inbox-empty-text = Feicfear iarratais anseo a luaithe a sheolfar nó a gheofar iad. Chun cinn eile a fheiceáil, roghnaigh liosta eile nó bain na scagairí.
inbox-caption = Iarratais
inbox-state = Stádas
inbox-request = Iarratas
inbox-authority = Údarás
inbox-due = Sprioc
inbox-piles = Liostaí
inbox-new-rows =
    { $count ->
        [one] Taispeáin { $count } iarratas nua
        [two] Taispeáin { $count } iarratas nua
        [few] Taispeáin { $count } iarratas nua
        [many] Taispeáin { $count } n-iarratas nua
       *[other] Taispeáin { $count } iarratas nua
    }
pile-waiting_for_us = Ag fanacht linne
pile-to_allocate = Ag fanacht le leithdháileadh
pile-waiting_for_them = Ag fanacht leosan
pile-overdue = Thar téarma
pile-closed = Dúnta

filter-text = Uimhir, údarás nó tagairt
filter-state = Stádas
filter-area = Réimse beartais
filter-country = Tír
filter-due = Sprioc
filter-any = Gach ceann
filter-act = Scag
filter-clear = Bain na scagairí uile
due-within-overdue = Thar téarma
due-within-this_week = Laistigh de 7 lá
due-within-later = Níos déanaí
due-within-never = Gan dáta

drafts-title = Dréachtaí
drafts-saved = Tá an dréacht sábháilte.
drafts-empty-title = Níl aon dréacht ann
drafts-empty-text = Feicfear anseo iarratais a thosaigh tú agus nár sheol tú go fóill.
drafts-recipient = Chuig
drafts-no-recipient = Gan roghnú go fóill
drafts-author = Tosaithe ag
drafts-changed = Sábháilte go deireanach
drafts-deleted-on = Dáta scriosta
draft-deleted-on = Mura n-athraíonn aon duine é, scriosfar an dréacht seo an { $date }.
read-only-suspended = Tá rochtain d’údaráis ar an nós imeachta seo ar fionraí ón { $date }.
read-only-ended = Tháinig deireadh le rochtain d’údaráis ar an nós imeachta seo an { $date }.
read-only-no-role = Níl ról agat a thuilleadh lena scríobhtar dréachtaí den nós imeachta seo.
read-only-lead = Is féidir leat an dréacht seo a léamh, cóipeáil uaidh agus é a scriosadh. Ní féidir leat é a athrú ná a sheoladh.
drafts-act = Gníomhartha
drafts-delete = Scrios
drafts-delete-text = Scriosfar an dréacht agus na doiciméid a ghabhann leis go buan. Ní fhaca aon duine eile iad.
drafts-delete-confirm = Scrios an dréacht
