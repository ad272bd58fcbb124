# Innhólfið og drögin.
inbox-title = Innhólf
inbox-new = Ný beiðni
inbox-empty-title = Ekkert hér
inbox-empty-text = Beiðnir birtast hér um leið og þær eru sendar eða mótteknar. Veldu annan lista eða fjarlægðu síurnar til að sjá aðrar.
inbox-caption = Beiðnir
inbox-state = Staða
inbox-request = Beiðni
inbox-authority = Stjórnvald
inbox-due = Frestur
inbox-piles = Listar
inbox-new-rows =
    { $count ->
        [one] Sýna { $count } nýja beiðni
       *[other] Sýna { $count } nýjar beiðnir
    }
pile-waiting_for_us = Bíður okkar
pile-to_allocate = Bíður úthlutunar
pile-waiting_for_them = Bíður hins stjórnvaldsins
pile-overdue = Fram yfir frest
pile-closed = Lokið

filter-text = Númer, stjórnvald eða tilvísun
filter-state = Staða
filter-area = Málaflokkur
filter-country = Land
filter-due = Frestur
filter-any = Allt
filter-act = Sía
filter-clear = Fjarlægja allar síur
due-within-overdue = Fram yfir frest
due-within-this_week = Innan 7 daga
due-within-later = Síðar
due-within-never = Engin dagsetning

drafts-title = Drög
drafts-saved = Drögin hafa verið vistuð.
drafts-empty-title = Engin drög
drafts-empty-text = Hér birtast beiðnir sem þú hefur byrjað á en ekki sent enn.
drafts-recipient = Viðtakandi
drafts-no-recipient = Ekki valinn enn
drafts-author = Höfundur
drafts-changed = Síðast vistað
drafts-deleted-on = Eytt þann
draft-deleted-on = Ef enginn breytir þessum drögum verður þeim eytt { $date }.
read-only-suspended = Aðgangi stjórnvaldsins þíns að þessari málsmeðferð hefur verið lokað tímabundið frá { $date }.
read-only-ended = Aðgangi stjórnvaldsins þíns að þessari málsmeðferð lauk { $date }.
read-only-no-role = Þú hefur ekki lengur hlutverk sem veitir rétt til að skrifa drög í þessari málsmeðferð.
read-only-lead = Þú getur lesið þessi drög, afritað úr þeim og eytt þeim. Þú getur hvorki breytt þeim né sent þau.
drafts-act = Aðgerðir
drafts-delete = Eyða
drafts-delete-text = Drögunum og skjölum þeirra verður eytt endanlega. Enginn annar hefur séð þau.
drafts-delete-confirm = Eyða drögunum
