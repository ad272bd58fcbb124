### Texts of the procedure that checks a professional qualification.
### Terms follow the Hungarian version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification } ellenőrzése
    .short = Képesítés ellenőrzése
    .purpose = Kérje meg egy másik { -member-state } hatóságát, hogy erősítse meg egy személy { -professional-qualification(form: "possessive-accusative") }, letelepedését vagy feddhetetlenségét, hogy dönteni tudjon az elismerésről vagy az ideiglenes szolgáltatásnyújtásról.

## Form

section-person =
    .title = Érintett személy
section-qualification =
    .title = Képesítés
section-purpose =
    .title = A megkeresés célja

field-article =
    .label = A 2005/36/EK irányelv rendelkezése, amelyre a megkeresést alapozza
    .help = Válassza azt a rendelkezést, amely a fő kérdéséhez illik. A { -responding-authority } már az elfogadás előtt látja.
    .option-article_8_1 = 8. cikk (1) bekezdés: az ideiglenes szolgáltatóra vonatkozó információk
    .option-article_50_2 = 50. cikk (2) bekezdés: az előírt képesítés megszerzését tanúsító okirat hitelessége, minimális képzési követelmények
    .option-article_50_3 = 50. cikk (3) bekezdés: részben vagy egészben másik { -member-state } intézményében folytatott képzés
    .option-article_50_3a = 50. cikk (3a) bekezdés: a szakma gyakorlásának felfüggesztése vagy megtiltása
    .option-article_51 = 51. cikk: az elismerés iránti kérelem elbírálása
    .option-article_56_1 = 56. cikk (1) bekezdés: { -mutual-assistance } az irányelv alkalmazásában
    .option-article_56_2 = 56. cikk (2) bekezdés: fegyelmi intézkedés, büntetőjogi szankció vagy egyéb súlyos, egyedi körülmény
field-reason =
    .label = A kétségek oka
    .help = Ez a rendelkezés indokolt kétséget követel meg. Közölje az ezt kiváltó tényeket, és csak akkor nevezze meg a személyt, ha elkerülhetetlen.
field-holder =
    .label = A képesítés birtokosa
    .help = A nevet úgy adja meg, ahogyan a személyazonosító okmányban szerepel.
field-name_on_document =
    .label = Az okiraton szereplő név, ha eltérő
    .help = Például születési név vagy korábbi családi név.
field-profession =
    .label = Szakma
    .help = Az a szakma, amelyet a személy az Ön { -member-state(form: "possessive-inessive") } gyakorolni kíván.
field-profession_other =
    .label = A másik szakma megnevezése
    .help = Csak a szakmát nevezze meg, a személyt ne.
field-qualification_kind =
    .label = A képesítés fajtája
    .option-diploma = Oklevél
    .option-certificate = Bizonyítvány
    .option-attestation_of_competence = Képzettségi tanúsítvány
    .option-specialist_title = Szakirányú képzést tanúsító okirat
    .option-third_country_recognised = Harmadik országban kiállított, valamely { -member-state } által elismert okirat
    .option-other = Előírt képesítés megszerzését tanúsító egyéb okirat
field-qualification_title =
    .label = A képesítés megnevezése
    .help = A megnevezést az okirat nyelvén adja meg.
field-issuing_body =
    .label = Kiállító szerv
    .help = Az okiratot kiállító egyetem, iskola, kamara vagy hatóság. A { -responding-authority } már az elfogadás előtt látja.
field-issuing_place =
    .label = A kiállítás helye
    .help = A település, ahol az okiratot kiállították. A { -responding-authority } már az elfogadás előtt látja.
field-issuing_country =
    .label = A kiállítás országa
field-issue_date =
    .label = A kiállítás napja
field-document_number =
    .label = Az okirat száma
field-purpose =
    .label = Mi a személy szándéka az Ön { -member-state(form: "possessive-inessive") }?
    .option-establishment = Letelepedés a szakma gyakorlása céljából
    .option-temporary_services = Ideiglenes és alkalmi szolgáltatásnyújtás

list-professions =
    .option-doctor = Orvosi alapképzéssel rendelkező orvos
    .option-specialist_doctor = Szakorvos
    .option-general_practitioner = Általános orvos
    .option-nurse_general_care = Általános ápoló
    .option-dental_practitioner = Fogorvos
    .option-veterinary_surgeon = Állatorvos
    .option-midwife = Szülésznő
    .option-pharmacist = Gyógyszerész
    .option-architect = Építészmérnök
    .option-specialised_nurse = Szakápoló
    .option-health_care_assistant = Ápolási asszisztens
    .option-physiotherapist = Gyógytornász-fizioterapeuta
    .option-occupational_therapist = Ergoterapeuta
    .option-speech_therapist = Logopédus
    .option-radiographer = Radiográfus
    .option-medical_laboratory_technician = Orvosi laboratóriumi technikus
    .option-dietitian = Dietetikus
    .option-optician = Optikus
    .option-psychologist = Pszichológus
    .option-social_worker = Szociális munkás
    .option-childcare_worker = Gyermekgondozó
    .option-primary_school_teacher = Általános iskolai tanító
    .option-secondary_school_teacher = Középiskolai tanár
    .option-special_needs_teacher = Gyógypedagógus
    .option-lawyer = Ügyvéd
    .option-engineer = Mérnök
    .option-electrician = Villanyszerelő
    .option-real_estate_agent = Ingatlanközvetítő
    .option-tourist_guide = Idegenvezető
    .option-mountain_guide = Hegyivezető
    .option-ski_instructor = Síoktató
    .option-driving_instructor = Járművezető-oktató
    .option-hairdresser = Fodrász
    .option-other = Más szakma

## Questions

category-general =
    .title = Általános kérdések
category-establishment =
    .title = Tartós { -establishment }
category-temporary =
    .title = Ideiglenes szolgáltatásnyújtás
category-attachments =
    .title = Okiratok másolatai

question-pq_g1 =
    .text = Hiteles-e a csatolt oklevél vagy bizonyítvány?
question-pq_g1-finding =
    .label = Mi a baj az okirattal?
    .option-forged = Hamis
    .option-altered = Meghamisították
    .option-never_issued = Soha nem állították ki
    .option-issued_to_another = Másik személy részére állították ki
question-pq_g1-details =
    .label = Részletek

question-pq_g2 =
    .text = A csatolt okiratot kiállító szerv abban az időben jogosult volt-e annak kiállítására?
question-pq_g2-right_body =
    .label = A jogosult szerv
    .help = Ha a szervet nem ismeri, hagyja üresen.

question-pq_g3 =
    .text = A személy birtokosa-e a megkeresésben megnevezett képesítésnek?

question-pq_g4 =
    .text = Mi a képesítés pontos megnevezése az Önök nyelvén?

question-pq_g5 =
    .text = Melyik szakma gyakorlására jogosít a képesítés az Önök { -member-state(form: "possessive-inessive") }?
question-pq_g5-profession_other =
    .label = A másik szakma megnevezése

question-pq_g6 =
    .text = Szabályozott-e ez a szakma az Önök { -member-state(form: "possessive-inessive") }?
    .option-regulated = Igen
    .option-training_regulated = Nem, de az oktatás és képzés szabályozott
    .option-not_regulated = Nem

question-pq_e1 =
    .text = Megfelel-e a képesítés a 2005/36/EK irányelvben az automatikus elismeréshez előírt minimális képzési követelményeknek?
    .help = Ha nem, a következő kérdés arra vonatkozik, melyik követelmény nem teljesül.

question-pq_e2 =
    .text = Melyik minimális képzési követelmény nem teljesül?
    .help = Jelöljön meg minden megfelelőt.
    .option-duration = A képzés időtartama
    .option-subjects = A képzés tantárgyai
    .option-practical_training = Gyakorlati képzés
    .option-admission_level = A felvételhez előírt szint
    .option-clinical_instruction = Klinikai oktatás
question-pq_e2-explanation =
    .label = Magyarázat

question-pq_e3 =
    .text = Megváltozott-e a képesítés megnevezése a 2005/36/EK irányelv V. mellékletéhez képest, és ki tudnak-e állítani igazolást a megnevezés megváltozásáról?
    .help = Akkor válaszoljon igennel, ha mindkettő igaz.
question-pq_e3-certificate =
    .label = Igazolás a megnevezés megváltozásáról
    .help = Csatolja, ha már kiállították.

question-pq_e4 =
    .text = Megilletik-e a szakembert szerzett jogok?
    .option-general = Igen, általános szerzett jogok (23. cikk)
    .option-specific = Igen, a szakmára vonatkozó különös szerzett jogok
    .option-none = Nem
    .option-cannot_answer = Nem tudunk válaszolni
question-pq_e4-certificate =
    .label = Igazolás a szerzett jogokról
question-pq_e4-reason =
    .label = Miért nem tudnak válaszolni?

question-pq_e5 =
    .text = Mikor kezdődött és mikor fejeződött be a képzés?

question-pq_e6 =
    .text = Melyik szintnek felel meg a képesítés a 2005/36/EK irányelv 11. cikke szerint?
    .option-a = a) Képzettségi tanúsítvány
    .option-b = b) Középfokú képzés elvégzését tanúsító bizonyítvány
    .option-c = c) Legalább egyéves posztszekunder képzést tanúsító oklevél vagy szabályozott képzés
    .option-d = d) Legalább hároméves, de legfeljebb négyéves posztszekunder képzést tanúsító oklevél
    .option-e = e) Legalább négyéves posztszekunder képzést tanúsító oklevél

question-pq_e7 =
    .text = Elismerte-e az Önök { -member-state(form: "possessive") } e személy harmadik országban szerzett képesítését?
question-pq_e7-recognised_on =
    .label = Az elismerés napja
question-pq_e7-decision =
    .label = Az elismerésről szóló határozat

question-pq_e8 =
    .text = Rendelkezik-e a szakember az Önök { -member-state(form: "possessive-inessive") } hároméves szakmai tapasztalattal, amelyet igazolni tudnak?
question-pq_e8-experience =
    .label = A szakmai tapasztalat időszaka
    .help = Ha a személy még ott dolgozik, végként azt a napot adja meg, ameddig az igazolás szól.
question-pq_e8-certificate =
    .label = Igazolás a szakmai tapasztalatról

question-pq_e9 =
    .text = Mely tantárgyakra terjedt ki a képzés, és az egyes tantárgyak hány órásak voltak?
    .help = Csatolja a tanulmányi kivonatot vagy a képzési programot.
question-pq_e9-explanation =
    .label = Magyarázat

question-pq_t1 =
    .text = Jogszerűen letelepedett-e a szakember az Önök { -member-state(form: "possessive-inessive") } az érintett tevékenység végzésére?
question-pq_t1-since =
    .label = A letelepedés kezdete
question-pq_t1-entry =
    .label = Nyilvántartási bejegyzés
    .help = Ha a szakmának nincs nyilvántartása, hagyja üresen.

question-pq_t2 =
    .text = Jelenleg el van-e tiltva a szakember a szakma gyakorlásától, akár ideiglenesen is?
question-pq_t2-scope =
    .label = Az { -prohibition(form: "disqualification") } köre
question-pq_t2-in_force =
    .label = Az { -prohibition(form: "disqualification") } időszaka
    .help = Ha az { -prohibition(form: "disqualification-dative") } nincs vége, a véget hagyja üresen.
question-pq_t2-decided_by =
    .label = A döntést hozó hatóság vagy { -court }

question-pq_t3 =
    .text = Van-e olyan fegyelmi, közigazgatási vagy büntetőjogi szankció, amely a szakma gyakorlása szempontjából jelentős?
    .option-none = Nincs szankció
    .option-final = Igen, a döntés jogerős
    .option-under_appeal = Igen, jogorvoslati eljárás van folyamatban
    .option-cannot_disclose = Jogszabályaink nem teszik lehetővé ennek közlését
question-pq_t3-legal_basis =
    .label = A rendelkezés, amely ezt nem teszi lehetővé

question-pq_t4 =
    .text = Ha a szakma az Önök { -member-state(form: "possessive-inessive") } nem szabályozott: gyakorolta-e ott a szakember legalább egy évig az elmúlt tíz évben?
question-pq_t4-pursued =
    .label = A szakma gyakorlásának időszaka
    .help = Ha a személy még ott dolgozik, végként a válasz napját adja meg.

question-pq_t5 =
    .text = Rendelkezik-e a szakember szakmai felelősségbiztosítással?
question-pq_t5-insurer =
    .label = Biztosító
question-pq_t5-cover_period =
    .label = A fedezet időszaka
    .help = Ha a fedezetnek nincs vége, a véget hagyja üresen.
question-pq_t5-cover_amount =
    .label = A fedezet összege

question-pq_a1 =
    .text = Küldjék meg a következő okiratok másolatát.
    .help = Válassza ki a küldendő okiratokat. A { -requesting-authority } megjegyzésben kérheti, hogy csak némelyiket küldjék el.
    .option-diploma = Oklevél
    .option-diploma_supplement = Oklevélmelléklet
    .option-register_extract = { -Register-extract }
    .option-good_standing = Igazolás a szakmai jó hírnévről
    .option-decision = Határozat
question-pq_a1-copies =
    .label = Másolatok

## Documents

document-diploma =
    .name = Oklevél
document-diploma_supplement =
    .name = Oklevélmelléklet
document-transcript =
    .name = Tanulmányi kivonat
document-good_standing =
    .name = Igazolás a szakmai jó hírnévről

## Letters

letter-information =
    .name = Tájékoztatás az Ön { -professional-qualification(form: "possessive-instrumental") } kapcsolatos megkeresésről
    .part-opening = Vizsgáljuk az Ön { -professional-qualification(form: "possessive-accusative") }. E célból a belső piaci információs rendszeren (IMI) keresztül megkerestük egy másik { -member-state } hatóságát. A megkeresés száma: { $case-number }. Az elküldés napja: { $case-sent }. Megkeresett hatóság: { $case-other }.
    .part-basis = A { -legal-basis } a 2005/36/EK irányelv. Személyes adatait az 1024/2012/EU rendeletnek és az (EU) 2016/679 rendeletnek megfelelően kezeljük.
    .part-rights = Hatóságunktól vagy a megkeresett hatóságtól kérheti az adataihoz való hozzáférést, továbbá a pontatlan vagy jogellenesen kezelt adatok helyesbítését vagy törlését.
letter-outcome =
    .name = Az Ön { -professional-qualification(form: "possessive-instrumental") } kapcsolatos megkeresés eredménye
    .part-opening = Az Ön { -professional-qualification(form: "possessive-instrumental") } kapcsolatos megkeresésünkre a belső piaci információs rendszeren (IMI) keresztül választ kaptunk. A megkeresés száma: { $case-number }. Az elküldés napja: { $case-sent }. Válaszadó hatóság: { $case-other }.
    .part-answers = Az alábbiak az általunk feltett kérdések és a kapott válaszok.
    .part-rights = Hatóságunktól vagy a megkeresett hatóságtól kérheti az adataihoz való hozzáférést, továbbá a pontatlan vagy jogellenesen kezelt adatok helyesbítését vagy törlését.
