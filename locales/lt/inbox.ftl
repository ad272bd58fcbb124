# The inbox and the drafts.
inbox-title = Užklausos
inbox-new = Nauja užklausa
inbox-empty-title = Čia nieko nėra
inbox-empty-text = Užklausos čia atsiranda iš karto, kai yra išsiunčiamos arba gaunamos. Norėdami matyti kitas užklausas, pasirinkite kitą sąrašą arba pašalinkite filtrus.
inbox-caption = Užklausos
inbox-state = Būsena
inbox-request = Užklausa
inbox-authority = Institucija
inbox-due = Terminas
inbox-piles = Sąrašai
inbox-new-rows =
    { $count ->
        [one] Rodyti { $count } naują užklausą
        [few] Rodyti { $count } naujas užklausas
        [many] Rodyti { $count } naujos užklausos
       *[other] Rodyti { $count } naujų užklausų
    }
pile-waiting_for_us = Laukia mūsų veiksmų
pile-to_allocate = Laukia paskirstymo
pile-waiting_for_them = Laukia kitos institucijos veiksmų
pile-overdue = Vėluojančios
pile-closed = Užbaigtos

filter-text = Numeris, institucija arba nuoroda
filter-state = Būsena
filter-area = Politikos sritis
filter-country = Šalis
filter-due = Terminas
filter-any = Visos
filter-act = Filtruoti
filter-clear = Pašalinti visus filtrus
due-within-overdue = Terminas praėjęs
due-within-this_week = Per 7 dienas
due-within-later = Vėliau
due-within-never = Be termino

drafts-title = Juodraščiai
drafts-saved = Juodraštis išsaugotas.
drafts-empty-title = Juodraščių nėra
drafts-empty-text = Čia rodomos užklausos, kurias pradėjote rengti, bet dar neišsiuntėte.
drafts-recipient = Gavėjas
drafts-no-recipient = Dar nepasirinktas
drafts-author = Pradėjo
drafts-changed = Paskutinį kartą išsaugota
drafts-deleted-on = Ištrinama
draft-deleted-on = Jei šio juodraščio niekas nepakeis, jis bus ištrintas { $date }.
read-only-suspended = Jūsų institucijos prieiga prie šios procedūros sustabdyta nuo { $date }.
read-only-ended = Jūsų institucijos prieiga prie šios procedūros baigėsi { $date }.
read-only-no-role = Nebeturite vaidmens, suteikiančio teisę rengti šios procedūros juodraščius.
read-only-lead = Šį juodraštį galite skaityti, iš jo kopijuoti ir jį ištrinti. Negalite jo nei keisti, nei išsiųsti.
drafts-act = Veiksmai
drafts-delete = Ištrinti
drafts-delete-text = Juodraštis ir jo dokumentai bus ištrinti negrįžtamai. Niekas kitas jų nematė.
drafts-delete-confirm = Ištrinti juodraštį
