# Procedūrų sąrašas ir kiekvienos procedūros puslapis.
procedures-title = Procedūros
procedures-lead = Ko institucijos gali viena kitos klausti per Vidaus rinkos informacinę sistemą ir pagal kokias taisykles.
procedures-words = Ieškoti procedūros
procedures-none = Nė vienoje procedūroje šių žodžių nėra.
procedures-back = Visos procedūros
procedures-count =
    { $count ->
        [one] { $count } procedūra
        [few] { $count } procedūros
        [many] { $count } procedūros
       *[other] { $count } procedūrų
    }
procedure-about = Apie šią procedūrą
procedure-version = { $version } versija
procedure-version-current = taikoma naujoms užklausoms
procedure-version-old = Naujoms užklausoms taikoma kita šios procedūros versija
procedure-versions = Versijos
procedure-in-english = Ne visi šios procedūros tekstai yra jūsų kalba. Tekstai rodomi anglų kalba.
procedure-not-public = Apie šią procedūrą gali skaityti tik prisijungę asmenys.
procedure-participants = Dalyviai
admission-title = Leidžiamos institucijos
admission-abroad = Kita valstybė nei užklausą teikiančios institucijos
admission-at-sending = Galioja tik siunčiant, ne persiunčiant
coordinators-never = Niekada
coordinators-optional = Galima, bet neprivaloma
coordinators-mandatory = Visada, per koordinatorių
procedure-workflow = Užklausos eiga
procedure-deadlines = Terminai
procedure-refusal = Atmetimo pagrindai
procedure-refusal-free = Pakanka priežastį nurodyti žodžiais.
procedure-refusal-reason = Be to, priežastį reikia nurodyti žodžiais.
attachment-request = Su užklausa
attachment-reply = Su atsakymu
attachment-must = Reikia pridėti vieną iš šių dokumentų
attachment-sometimes = Kai kuriais atvejais reikia pridėti vieną iš šių dokumentų
attachment-may = Galima pridėti tik šiuos dokumentus
attachment-none = Dokumentų pridėti negalima
procedure-told = Informuojamos šalys
procedure-daily = Su dienos laišku, jei asmuo nepasirinko kitaip
procedure-follows = Gali būti tęsiama po
procedure-form = Užklausos turinys
procedure-special = ypač saugomi duomenys
procedure-special-ground = Tai leidžia:
procedure-before-acceptance = matoma prieš priėmimą
procedure-blocking = Blokavimas
procedure-erasing = Ištrynimas
procedure-agree-date = Sutikti su pasiūlyta data
procedure-close-unattended = Automatinis užbaigimas

deadline-days = { $count ->
    [one] { $count } kalendorinė diena
    [few] { $count } kalendorinės dienos
    [many] { $count } kalendorinės dienos
   *[other] { $count } kalendorinių dienų
}
deadline-weeks = { $count ->
    [one] { $count } savaitė
    [few] { $count } savaitės
    [many] { $count } savaitės
   *[other] { $count } savaičių
}
deadline-months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
    [many] { $count } mėnesio
   *[other] { $count } mėnesių
}
deadline-years = { $count ->
    [one] { $count } metai
    [few] { $count } metai
    [many] { $count } metų
   *[other] { $count } metų
}
deadline-after-sending = { $length } nuo užklausos išsiuntimo
deadline-working-days = { $count ->
    [one] { $count } darbo diena
    [few] { $count } darbo dienos
    [many] { $count } darbo dienos
   *[other] { $count } darbo dienų
}
deadline-after-receipt = { $length } nuo gavimo
deadline-after-completeness = { $length } nuo dienos, kurią užklausa tampa išsami
deadline-after-field = { $length } nuo datos, nurodytos lauke „{ $field }“
deadline-conditional = Terminas skaičiuojamas tik tada, kai formos duomenys atitinka tam tikrą sąlygą
deadline-completed-by = Papildoma veiksmu
deadline-after-acceptance = { $length } nuo priėmimo
deadline-on-agreed-date = Sutartą dieną
deadline-after-agreed-date = { $length } nuo sutartos dienos
deadline-after-closure = { $length } nuo oficialaus užbaigimo
deadline-reminder = Priminimas { $day }-ą dieną
deadline-reminders-before = Priminimai, dienos prieš: { $days }
deadline-escalates-after = Pranešimas abiem institucijoms, darbo dienos po termino: { $days }

diagram-title = Būsenų diagrama
diagram-description = Toliau pateikta lentelė tą patį pasako žodžiais.
diagram-by = Kas
diagram-to = Kita būsena
diagram-stays = lieka tokia pati

value-text = Tekstas
value-long-text = Ilgesnis tekstas
value-choice = Vienas iš šių variantų
value-choices = Vienas ar keli iš šių variantų
value-period = Laikotarpis
value-number = Skaičius
value-address = Adresas
value-percentage = Procentinė dalis
value-company = Įmonė
value-profession = Profesija
value-language = Kalba
value-identity-document = Asmens tapatybės dokumentas
value-email = El. pašto adresas
value-phone = Telefono numeris
value-url = Interneto adresas
value-iban = Banko sąskaita (IBAN)
value-vehicle-plate = Transporto priemonės valstybinis numeris
value-declaration = Deklaracija, kurią reikia patvirtinti
value-person = Asmuo
value-register = Įrašas registre
