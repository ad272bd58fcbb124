### Texts of the procedure that checks a professional qualification.
### Terms follow the Lithuanian version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification(form: "genitive") } patikrinimas
    .short = Kvalifikacijos patikrinimas
    .purpose = Paprašykite kitos { -member-state(form: "genitive") } institucijos patvirtinti asmens { -professional-qualification(form: "accusative") }, { -establishment(form: "accusative") } arba elgesį, kad galėtumėte priimti sprendimą dėl pripažinimo arba laikino paslaugų teikimo.

## Form

section-person =
    .title = Atitinkamas asmuo
section-qualification =
    .title = Kvalifikacija
section-purpose =
    .title = Užklausos tikslas

field-article =
    .label = Direktyvos 2005/36/EB nuostata, kuria grindžiate užklausą
    .help = Pasirinkite nuostatą, kuri atitinka jūsų pagrindinį klausimą. { -Responding-authority } ją mato prieš priimdama užklausą.
    .option-article_8_1 = 8 straipsnio 1 dalis: informacija apie laikinų paslaugų teikėją
    .option-article_50_2 = 50 straipsnio 2 dalis: formalios kvalifikacijos įrodymų autentiškumas, būtiniausi rengimo reikalavimai
    .option-article_50_3 = 50 straipsnio 3 dalis: rengimas, visiškai arba iš dalies vykęs kitos { -member-state(form: "genitive") } įstaigoje
    .option-article_50_3a = 50 straipsnio 3a dalis: teisės verstis profesija sustabdymas arba { -prohibition } ja verstis
    .option-article_51 = 51 straipsnis: prašymo pripažinti kvalifikaciją nagrinėjimas
    .option-article_56_1 = 56 straipsnio 1 dalis: tarpusavio pagalba taikant direktyvą
    .option-article_56_2 = 56 straipsnio 2 dalis: drausminės priemonės, baudžiamosios sankcijos arba kitos rimtos konkrečios aplinkybės
field-reason =
    .label = Jūsų abejonių priežastis
    .help = Pagal šią nuostatą abejonės turi būti pagrįstos. Nurodykite, kokie faktai jas kelia, o asmenį minėkite tik tada, kai būtina.
field-holder =
    .label = Kvalifikacijos turėtojas
    .help = Vardą ir pavardę nurodykite taip, kaip įrašyta asmens tapatybės dokumente.
field-name_on_document =
    .label = Vardas ir pavardė dokumente, jei skiriasi
    .help = Pavyzdžiui, pavardė gimus arba ankstesnė pavardė.
field-profession =
    .label = Profesija
    .help = Profesija, kuria asmuo nori verstis jūsų { -member-state(form: "locative") }.
field-profession_other =
    .label = Kitos profesijos pavadinimas
    .help = Nurodykite tik profesiją, ne asmenį.
field-qualification_kind =
    .label = Kvalifikacijos rūšis
    .option-diploma = Diplomas
    .option-certificate = Pažymėjimas
    .option-attestation_of_competence = Kompetencijos atestatas
    .option-specialist_title = Specialisto rengimo įrodymas
    .option-third_country_recognised = { -Member-state(form: "genitive") } pripažintas trečiosios šalies kvalifikacijos įrodymas
    .option-other = Kitas formalios kvalifikacijos įrodymas
field-qualification_title =
    .label = Kvalifikacijos pavadinimas
    .help = Pavadinimą nurodykite dokumento kalba.
field-issuing_body =
    .label = Dokumentą išdavusi įstaiga
    .help = Dokumentą išdavęs universitetas, mokykla, rūmai arba institucija. { -Responding-authority } tai mato prieš priimdama užklausą.
field-issuing_place =
    .label = Išdavimo vieta
    .help = Vietovė, kurioje dokumentas išduotas. { -Responding-authority } tai mato prieš priimdama užklausą.
field-issuing_country =
    .label = Dokumentą išdavusi šalis
field-issue_date =
    .label = Išdavimo data
field-document_number =
    .label = Dokumento numeris
field-purpose =
    .label = Ką asmuo ketina daryti jūsų { -member-state(form: "locative") }?
    .option-establishment = Joje įsisteigti ir verstis profesija
    .option-temporary_services = Joje laikinai ir kartais teikti paslaugas

list-professions =
    .option-doctor = Bazinį medicinos rengimą baigęs gydytojas
    .option-specialist_doctor = Gydytojas specialistas
    .option-general_practitioner = Bendrosios praktikos gydytojas
    .option-nurse_general_care = Bendrosios praktikos slaugytojas
    .option-dental_practitioner = Gydytojas odontologas
    .option-veterinary_surgeon = Veterinarijos gydytojas
    .option-midwife = Akušeris
    .option-pharmacist = Vaistininkas
    .option-architect = Architektas
    .option-specialised_nurse = Slaugytojas specialistas
    .option-health_care_assistant = Slaugytojo padėjėjas
    .option-physiotherapist = Kineziterapeutas
    .option-occupational_therapist = Ergoterapeutas
    .option-speech_therapist = Logoterapeutas
    .option-radiographer = Radiologijos technologas
    .option-medical_laboratory_technician = Medicinos laboratorijos technikas
    .option-dietitian = Dietistas
    .option-optician = Optikas
    .option-psychologist = Psichologas
    .option-social_worker = Socialinis darbuotojas
    .option-childcare_worker = Vaikų priežiūros darbuotojas
    .option-primary_school_teacher = Pradinio ugdymo mokytojas
    .option-secondary_school_teacher = Vidurinio ugdymo mokytojas
    .option-special_needs_teacher = Specialusis pedagogas
    .option-lawyer = Advokatas
    .option-engineer = Inžinierius
    .option-electrician = Elektrikas
    .option-real_estate_agent = Nekilnojamojo turto agentas
    .option-tourist_guide = Gidas
    .option-mountain_guide = Kalnų gidas
    .option-ski_instructor = Slidinėjimo instruktorius
    .option-driving_instructor = Vairavimo instruktorius
    .option-hairdresser = Kirpėjas
    .option-other = Kita profesija

## Questions

category-general =
    .title = Bendrieji klausimai
category-establishment =
    .title = Nuolatinis { -establishment }
category-temporary =
    .title = Laikinas paslaugų teikimas
category-attachments =
    .title = Dokumentų kopijos

question-pq_g1 =
    .text = Ar pridėtas diplomas arba pažymėjimas yra autentiškas?
question-pq_g1-finding =
    .label = Kas dokumente netinka?
    .option-forged = Jis suklastotas
    .option-altered = Jis pakeistas
    .option-never_issued = Jis niekada nebuvo išduotas
    .option-issued_to_another = Jis išduotas kitam asmeniui
question-pq_g1-details =
    .label = Išsami informacija

question-pq_g2 =
    .text = Ar pridėtą dokumentą išdavusi įstaiga tuo metu turėjo teisę jį išduoti?
question-pq_g2-right_body =
    .label = Įstaiga, kuri turėjo teisę
    .help = Jei tokios įstaigos nežinote, palikite lauką tuščią.

question-pq_g3 =
    .text = Ar asmuo turi užklausoje nurodytą kvalifikaciją?

question-pq_g4 =
    .text = Koks tikslus kvalifikacijos pavadinimas jūsų kalba?

question-pq_g5 =
    .text = Kuria profesija jūsų { -member-state(form: "locative") } leidžia verstis ši kvalifikacija?
question-pq_g5-profession_other =
    .label = Kitos profesijos pavadinimas

question-pq_g6 =
    .text = Ar ši profesija jūsų { -member-state(form: "locative") } yra reglamentuojama?
    .option-regulated = Taip
    .option-training_regulated = Ne, bet reglamentuojamas švietimas ir rengimas
    .option-not_regulated = Ne

question-pq_e1 =
    .text = Ar kvalifikacija atitinka Direktyvoje 2005/36/EB automatiniam pripažinimui nustatytus būtiniausius rengimo reikalavimus?
    .help = Jei neatitinka, kitame klausime prašoma nurodyti, kurio reikalavimo nesilaikyta.

question-pq_e2 =
    .text = Kurio būtiniausio rengimo reikalavimo nesilaikyta?
    .help = Pasirinkite visus tinkamus variantus.
    .option-duration = Rengimo trukmė
    .option-subjects = Rengimo dalykai
    .option-practical_training = Praktinis rengimas
    .option-admission_level = Priėmimui reikalingas lygis
    .option-clinical_instruction = Klinikinis mokymas
question-pq_e2-explanation =
    .label = Paaiškinimas

question-pq_e3 =
    .text = Ar kvalifikacijos pavadinimas, palyginti su nurodytu Direktyvos 2005/36/EB V priede, pasikeitė ir ar galite išduoti pavadinimo pasikeitimo pažymą?
    .help = Atsakykite „taip“, jei tenkinamos abi sąlygos.
question-pq_e3-certificate =
    .label = Pavadinimo pasikeitimo pažyma
    .help = Pridėkite ją, jei ji jau išduota.

question-pq_e4 =
    .text = Ar specialistas naudojasi įgytomis teisėmis?
    .option-general = Taip, bendrosiomis įgytomis teisėmis (23 straipsnis)
    .option-specific = Taip, profesijai būdingomis įgytomis teisėmis
    .option-none = Ne
    .option-cannot_answer = Negalime atsakyti
question-pq_e4-certificate =
    .label = Įgytų teisių pažyma
question-pq_e4-reason =
    .label = Kodėl negalite atsakyti?

question-pq_e5 =
    .text = Kada rengimas prasidėjo ir baigėsi?

question-pq_e6 =
    .text = Koks yra kvalifikacijos lygis pagal Direktyvos 2005/36/EB 11 straipsnį?
    .option-a = a) kompetencijos atestatas
    .option-b = b) vidurinį mokslą patvirtinantis pažymėjimas
    .option-c = c) bent vienų metų trukmės mokslo po vidurinės mokyklos diplomas arba reglamentuojamas rengimas
    .option-d = d) bent trejų, bet ne daugiau kaip ketverių metų trukmės mokslo po vidurinės mokyklos diplomas
    .option-e = e) bent ketverių metų trukmės mokslo po vidurinės mokyklos diplomas

question-pq_e7 =
    .text = Ar jūsų { -member-state } pripažino šio asmens trečiojoje šalyje įgytą kvalifikaciją?
question-pq_e7-recognised_on =
    .label = Pripažinimo data
question-pq_e7-decision =
    .label = Sprendimas dėl pripažinimo

question-pq_e8 =
    .text = Ar specialistas jūsų { -member-state(form: "locative") } turi trejų metų profesinę patirtį, kurią galite patvirtinti?
question-pq_e8-experience =
    .label = Profesinės patirties laikotarpis
    .help = Jei asmuo tebedirba, kaip pabaigą nurodykite dieną, iki kurios patvirtinate patirtį.
question-pq_e8-certificate =
    .label = Profesinės patirties pažyma

question-pq_e9 =
    .text = Kokie dalykai įtraukti į rengimą ir kiek valandų skirta kiekvienam?
    .help = Pridėkite akademinę pažymą arba rengimo programą.
question-pq_e9-explanation =
    .label = Paaiškinimas

question-pq_t1 =
    .text = Ar specialistas yra teisėtai įsisteigęs jūsų { -member-state(form: "locative") } atitinkamai veiklai vykdyti?
question-pq_t1-since =
    .label = Įsisteigęs nuo
question-pq_t1-entry =
    .label = Įrašas registre
    .help = Jei profesija registro neturi, palikite lauką tuščią.

question-pq_t2 =
    .text = Ar specialistui šiuo metu, nors ir laikinai, uždrausta verstis profesine veikla?
question-pq_t2-scope =
    .label = { -Prohibition(form: "genitive") } apimtis
question-pq_t2-in_force =
    .label = { -Prohibition(form: "genitive") } laikotarpis
    .help = Jei { -prohibition } neterminuotas, pabaigos nenurodykite.
question-pq_t2-decided_by =
    .label = Sprendimą priėmusi institucija arba { -court }

question-pq_t3 =
    .text = Ar taikytos drausminės, administracinės arba baudžiamosios sankcijos, susijusios su vertimusi profesija?
    .option-none = Sankcijų nėra
    .option-final = Taip, sprendimas galutinis
    .option-under_appeal = Taip, sprendimas apskųstas
    .option-cannot_disclose = Pagal mūsų teisę to atskleisti negalime
question-pq_t3-legal_basis =
    .label = Nuostata, kuri to neleidžia

question-pq_t4 =
    .text = Jei profesija jūsų { -member-state(form: "locative") } nereglamentuojama: ar specialistas per pastaruosius dešimt metų joje vertėsi šia profesija bent vienus metus?
question-pq_t4-pursued =
    .label = Vertimosi profesija laikotarpis
    .help = Jei asmuo tebedirba, kaip pabaigą nurodykite savo atsakymo dieną.

question-pq_t5 =
    .text = Ar specialistas turi profesinės civilinės atsakomybės draudimą?
question-pq_t5-insurer =
    .label = Draudikas
question-pq_t5-cover_period =
    .label = Draudimo apsaugos laikotarpis
    .help = Jei draudimo apsauga neterminuota, pabaigos nenurodykite.
question-pq_t5-cover_amount =
    .label = Draudimo suma

question-pq_a1 =
    .text = Atsiųskite šių dokumentų kopijas.
    .help = Pasirinkite dokumentus, kuriuos siunčiate. { -Requesting-authority } pastaboje gali prašyti tik kai kurių iš jų.
    .option-diploma = Diplomas
    .option-diploma_supplement = Diplomo priedėlis
    .option-register_extract = { -Register-extract }
    .option-good_standing = Profesinės reputacijos pažyma
    .option-decision = Sprendimas
question-pq_a1-copies =
    .label = Kopijos

## Documents

document-diploma =
    .name = Diplomas
document-diploma_supplement =
    .name = Diplomo priedėlis
document-transcript =
    .name = Akademinė pažyma
document-good_standing =
    .name = Profesinės reputacijos pažyma

## Letters

letter-information =
    .name = Informacija apie užklausą dėl Jūsų { -professional-qualification(form: "genitive") }
    .part-opening = Mes tikriname Jūsų { -professional-qualification(form: "accusative") }. Tuo tikslu per Vidaus rinkos informacinę sistemą (IMI) išsiuntėme užklausą kitos { -member-state(form: "genitive") } institucijai. Užklausos numeris: { $case-number }. Išsiųsta: { $case-sent }. Atsakančioji institucija: { $case-other }.
    .part-basis = { -Legal-basis } – Direktyva 2005/36/EB. Jūsų { -personal-data } tvarkomi pagal Reglamentą (ES) Nr. 1024/2012 ir Reglamentą (ES) 2016/679.
    .part-rights = Galite prašyti mūsų institucijos arba atsakančiosios institucijos leisti susipažinti su savo duomenimis ir ištaisyti arba ištrinti netikslius ar neteisėtai tvarkytus duomenis.
letter-outcome =
    .name = Užklausos dėl Jūsų { -professional-qualification(form: "genitive") } rezultatas
    .part-opening = Per Vidaus rinkos informacinę sistemą (IMI) gavome atsakymą į mūsų užklausą dėl Jūsų { -professional-qualification(form: "genitive") }. Užklausos numeris: { $case-number }. Išsiųsta: { $case-sent }. Atsakiusi institucija: { $case-other }.
    .part-answers = Toliau pateikiami mūsų užduoti klausimai ir gauti atsakymai.
    .part-rights = Galite prašyti mūsų institucijos arba atsakančiosios institucijos leisti susipažinti su savo duomenimis ir ištaisyti arba ištrinti netikslius ar neteisėtai tvarkytus duomenis.
