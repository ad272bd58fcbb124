# The search for requests.
search-procedure = Procedūra
search-fields-lead = Pasirinkite procedūrą, kad būtų ieškoma ir jos laukuose.
search-empty-title = Nieko nerasta
search-empty-text = Patikrinkite rašybą, naudokite mažiau žodžių arba pašalinkite filtrą.
search-why = Rasta pagal
search-why-person = Atitinkamas asmuo
search-save = Išsaugoti šią paiešką
search-saved = Išsaugotos paieškos
search-person-title = Ieškoti asmens
search-person-lead = Vienu metu ieškoma vienoje procedūroje. Užfiksuojama, kas, kada ir kodėl ieškojo.
search-person-name = Asmens vardas, pavardė arba įmonės pavadinimas
search-person-name-help = Pavardė ir vardas bet kokia tvarka ir raštu. Jei nurodomas tik vienas vardas, reikia gimimo datos.
search-person-cut = Rodomi naujausi rezultatai: { $max }; jų gali būti daugiau. Ieškokite dar kartą nurodydami daugiau vardo ir pavardės dalių arba gimimo datą.
search-reason-same-person = Sužinoti, ar jau yra užklausa dėl asmens
search-reason-enquiry = Atsakyti tam, kas nežino numerio
search-reason-data-subject = Asmuo naudojasi duomenų apsaugos teisėmis
search-reason-supervision = Prašo priežiūros institucija arba teismas
