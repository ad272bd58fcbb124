### Texts of the procedure that checks a professional qualification.
### Terms follow the Swedish version of Directive 2005/36/EC.

procedure =
    .name = Kontrollera en { -professional-qualification }
    .short = Kontroll av kvalifikation
    .purpose = Be myndigheten i en annan { -member-state } att bekräfta en persons { -professional-qualification }, { -establishment } eller uppförande, så att ni kan besluta om erkännande eller om tillfälligt tillhandahållande av tjänster.

## Form

section-person =
    .title = Berörd person
section-qualification =
    .title = Kvalifikation
section-purpose =
    .title = Syftet med begäran

field-article =
    .label = Bestämmelse i direktiv 2005/36/EG som ni grundar er begäran på
    .help = Välj den bestämmelse som passar er viktigaste fråga. Den { -responding-authority(form: "definite") } ser den innan den godtar begäran.
    .option-article_8_1 = Artikel 8.1: upplysningar om en tillfällig tjänsteleverantör
    .option-article_50_2 = Artikel 50.2: äktheten hos bevis på formella kvalifikationer, minimikrav för utbildning
    .option-article_50_3 = Artikel 50.3: utbildning som helt eller delvis genomgåtts vid en inrättning i en annan { -member-state }
    .option-article_50_3a = Artikel 50.3a: indragen rätt eller { -prohibition } att utöva yrket
    .option-article_51 = Artikel 51: prövning av en ansökan om erkännande
    .option-article_56_1 = Artikel 56.1: { -mutual-assistance } vid tillämpningen av direktivet
    .option-article_56_2 = Artikel 56.2: disciplinära åtgärder, straffrättsliga påföljder eller andra allvarliga, specifika omständigheter
field-reason =
    .label = Skälet till era tvivel
    .help = Denna bestämmelse förutsätter berättigade tvivel. Ange vilka omständigheter som ger upphov till dem, och nämn personens namn endast om det är nödvändigt.
field-holder =
    .label = Innehavare av kvalifikationen
    .help = Ange namnet så som det står i identitetshandlingen.
field-name_on_document =
    .label = Namn på handlingen, om det är ett annat
    .help = Till exempel ett födelsenamn eller ett tidigare efternamn.
field-profession =
    .label = Yrke
    .help = Det yrke som personen vill utöva i er { -member-state }.
field-profession_other =
    .label = Det andra yrkets benämning
    .help = Ange endast yrket, inte personen.
field-qualification_kind =
    .label = Typ av kvalifikation
    .option-diploma = Examensbevis
    .option-certificate = Utbildningsbevis
    .option-attestation_of_competence = Kompetensbevis
    .option-specialist_title = Bevis på specialistutbildning
    .option-third_country_recognised = Bevis från ett tredjeland som har erkänts av en { -member-state }
    .option-other = Annat bevis på formella kvalifikationer
field-qualification_title =
    .label = Kvalifikationens benämning
    .help = Ange benämningen på handlingens språk.
field-issuing_body =
    .label = Utfärdande organ
    .help = Det universitet, den skola, den yrkesorganisation eller den myndighet som utfärdade handlingen. Den { -responding-authority(form: "definite") } ser uppgiften innan den godtar begäran.
field-issuing_place =
    .label = Utfärdandeort
    .help = Den ort där handlingen utfärdades. Den { -responding-authority(form: "definite") } ser uppgiften innan den godtar begäran.
field-issuing_country =
    .label = Utfärdandeland
field-issue_date =
    .label = Utfärdandedatum
field-document_number =
    .label = Handlingens nummer
field-purpose =
    .label = Vad avser personen att göra i er { -member-state }?
    .option-establishment = Etablera sig för att utöva yrket
    .option-temporary_services = Tillhandahålla tjänster tillfälligt och vid enstaka tillfällen

list-professions =
    .option-doctor = Läkare med medicinsk grundutbildning
    .option-specialist_doctor = Specialistläkare
    .option-general_practitioner = Allmänpraktiserande läkare
    .option-nurse_general_care = Sjuksköterska med ansvar för allmän hälso- och sjukvård
    .option-dental_practitioner = Tandläkare
    .option-veterinary_surgeon = Veterinär
    .option-midwife = Barnmorska
    .option-pharmacist = Farmaceut
    .option-architect = Arkitekt
    .option-specialised_nurse = Specialistsjuksköterska
    .option-health_care_assistant = Undersköterska
    .option-physiotherapist = Fysioterapeut
    .option-occupational_therapist = Arbetsterapeut
    .option-speech_therapist = Logoped
    .option-radiographer = Röntgensjuksköterska
    .option-medical_laboratory_technician = Biomedicinsk analytiker
    .option-dietitian = Dietist
    .option-optician = Optiker
    .option-psychologist = Psykolog
    .option-social_worker = Socionom
    .option-childcare_worker = Barnskötare
    .option-primary_school_teacher = Lärare i grundskolans årskurs 1–6
    .option-secondary_school_teacher = Lärare i grundskolans årskurs 7–9 eller gymnasieskolan
    .option-special_needs_teacher = Speciallärare
    .option-lawyer = Advokat
    .option-engineer = Ingenjör
    .option-electrician = Elektriker
    .option-real_estate_agent = Fastighetsmäklare
    .option-tourist_guide = Turistguide
    .option-mountain_guide = Bergsguide
    .option-ski_instructor = Skidlärare
    .option-driving_instructor = Trafiklärare
    .option-hairdresser = Frisör
    .option-other = Annat yrke

## Questions

category-general =
    .title = Allmänna frågor
category-establishment =
    .title = Varaktig { -establishment }
category-temporary =
    .title = Tillfälligt tillhandahållande av tjänster
category-attachments =
    .title = Kopior av handlingar

question-pq_g1 =
    .text = Är det bifogade examensbeviset eller utbildningsbeviset äkta?
question-pq_g1-finding =
    .label = Vad är det för fel på handlingen?
    .option-forged = Den är förfalskad
    .option-altered = Den har ändrats
    .option-never_issued = Den har aldrig utfärdats
    .option-issued_to_another = Den har utfärdats till en annan person
question-pq_g1-details =
    .label = Närmare uppgifter

question-pq_g2 =
    .text = Hade det organ som utfärdade den bifogade handlingen rätt att utfärda den vid den tidpunkten?
question-pq_g2-right_body =
    .label = Organ som hade rätt att utfärda den
    .help = Lämna tomt om ni inte känner till organet.

question-pq_g3 =
    .text = Är personen innehavare av den kvalifikation som anges i begäran?

question-pq_g4 =
    .text = Vilken är kvalifikationens exakta benämning på ert språk?

question-pq_g5 =
    .text = Vilket yrke ger kvalifikationen tillträde till i er { -member-state }?
question-pq_g5-profession_other =
    .label = Det andra yrkets benämning

question-pq_g6 =
    .text = Är detta yrke reglerat i er { -member-state }?
    .option-regulated = Ja
    .option-training_regulated = Nej, men utbildningen är reglerad
    .option-not_regulated = Nej

question-pq_e1 =
    .text = Uppfyller kvalifikationen minimikraven för utbildning i direktiv 2005/36/EG för automatiskt erkännande?
    .help = Om inte, gäller nästa fråga vilket krav som inte är uppfyllt.

question-pq_e2 =
    .text = Vilket minimikrav för utbildningen är inte uppfyllt?
    .help = Välj alla som är aktuella.
    .option-duration = Utbildningens längd
    .option-subjects = Utbildningens ämnen
    .option-practical_training = Praktisk utbildning
    .option-admission_level = Nivå som krävs för tillträde
    .option-clinical_instruction = Klinisk utbildning
question-pq_e2-explanation =
    .label = Förklaring

question-pq_e3 =
    .text = Har kvalifikationens benämning ändrats jämfört med bilaga V till direktiv 2005/36/EG, och kan ni utfärda ett intyg om ändrad benämning?
    .help = Svara ja om båda delarna stämmer.
question-pq_e3-certificate =
    .label = Intyg om ändrad benämning
    .help = Bifoga det om det redan har utfärdats.

question-pq_e4 =
    .text = Har yrkesutövaren förvärvade rättigheter?
    .option-general = Ja, allmänna förvärvade rättigheter (artikel 23)
    .option-specific = Ja, förvärvade rättigheter som är särskilda för yrket
    .option-none = Nej
    .option-cannot_answer = Vi kan inte svara
question-pq_e4-certificate =
    .label = Intyg om förvärvade rättigheter
question-pq_e4-reason =
    .label = Varför kan ni inte svara?

question-pq_e5 =
    .text = När började och slutade utbildningen?

question-pq_e6 =
    .text = Vilken nivå har kvalifikationen enligt artikel 11 i direktiv 2005/36/EG?
    .option-a = a) Kompetensbevis
    .option-b = b) Bevis över utbildning på gymnasial nivå
    .option-c = c) Examensbevis på eftergymnasial nivå efter minst ett års utbildning, eller reglerad utbildning
    .option-d = d) Examensbevis på eftergymnasial nivå efter minst tre och högst fyra års utbildning
    .option-e = e) Examensbevis på eftergymnasial nivå efter minst fyra års utbildning

question-pq_e7 =
    .text = Har er { -member-state } erkänt en kvalifikation från ett tredjeland för denna person?
question-pq_e7-recognised_on =
    .label = Datum för erkännandet
question-pq_e7-decision =
    .label = Beslut om erkännande

question-pq_e8 =
    .text = Har yrkesutövaren tre års yrkeserfarenhet i er { -member-state } som ni kan intyga?
question-pq_e8-experience =
    .label = Period med yrkeserfarenhet
    .help = Om personen fortfarande arbetar där, ange som slutdatum den dag till och med vilken ni intygar erfarenheten.
question-pq_e8-certificate =
    .label = Intyg om yrkeserfarenhet

question-pq_e9 =
    .text = Vilka ämnen omfattade utbildningen, och hur många timmar var och ett?
    .help = Bifoga studieintyget eller utbildningsplanen.
question-pq_e9-explanation =
    .label = Förklaring

question-pq_t1 =
    .text = Är yrkesutövaren lagligen etablerad i er { -member-state } för verksamheten i fråga?
question-pq_t1-since =
    .label = Etablerad sedan
question-pq_t1-entry =
    .label = Uppgift i ett register
    .help = Lämna tomt om det inte finns något register för yrket.

question-pq_t2 =
    .text = Är yrkesutövaren för närvarande förbjuden att utöva yrket, även tillfälligt?
question-pq_t2-scope =
    .label = { -Prohibition(form: "definite-genitive") } omfattning
question-pq_t2-in_force =
    .label = { -Prohibition(form: "definite-genitive") } period
    .help = Lämna slutdatumet tomt om { -prohibition(form: "definite") } inte har något.
question-pq_t2-decided_by =
    .label = Myndighet eller { -court } som har beslutat

question-pq_t3 =
    .text = Finns det disciplinära, administrativa eller straffrättsliga påföljder som är av betydelse för yrkesutövningen?
    .option-none = Inga påföljder
    .option-final = Ja, beslutet har vunnit laga kraft
    .option-under_appeal = Ja, beslutet är överklagat
    .option-cannot_disclose = Vår lagstiftning tillåter inte att vi lämnar ut detta
question-pq_t3-legal_basis =
    .label = Bestämmelse som inte tillåter det

question-pq_t4 =
    .text = Om yrket inte är reglerat i er { -member-state }: har yrkesutövaren utövat det där i minst ett år under de senaste tio åren?
question-pq_t4-pursued =
    .label = Period då yrket utövades
    .help = Om personen fortfarande arbetar där, ange dagen för ert svar som slutdatum.

question-pq_t5 =
    .text = Har yrkesutövaren en yrkesansvarsförsäkring?
question-pq_t5-insurer =
    .label = Försäkringsgivare
question-pq_t5-cover_period =
    .label = Försäkringsperiod
    .help = Lämna slutdatumet tomt om försäkringen inte har något.
question-pq_t5-cover_amount =
    .label = Försäkringsbelopp

question-pq_a1 =
    .text = Skicka kopior av följande handlingar.
    .help = Välj de handlingar som ni skickar. Den { -requesting-authority(form: "definite") } kan i en kommentar be om endast några av dem.
    .option-diploma = Examensbevis
    .option-diploma_supplement = Examensbilaga
    .option-register_extract = { -Register-extract }
    .option-good_standing = Intyg om gott anseende
    .option-decision = Beslut
question-pq_a1-copies =
    .label = Kopior

## Documents

document-diploma =
    .name = Examensbevis
document-diploma_supplement =
    .name = Examensbilaga
document-transcript =
    .name = Studieintyg
document-good_standing =
    .name = Intyg om gott anseende

## Letters

letter-information =
    .name = Information om en begäran som rör er { -professional-qualification }
    .part-opening = Vi prövar er { -professional-qualification }. Därför har vi skickat en begäran till myndigheten i en annan { -member-state } genom informationssystemet för den inre marknaden (IMI). Begärans nummer: { $case-number }. Skickad den: { $case-sent }. Anmodad myndighet: { $case-other }.
    .part-basis = Den { -legal-basis(form: "definite") } är direktiv 2005/36/EG. Era { -personal-data } behandlas i enlighet med förordning (EU) nr 1024/2012 och förordning (EU) 2016/679.
    .part-rights = Ni kan hos oss eller hos den anmodade myndigheten begära tillgång till era uppgifter och begära att uppgifter som är felaktiga eller har behandlats olagligt rättas eller raderas.
letter-outcome =
    .name = Resultatet av en begäran som rör er { -professional-qualification }
    .part-opening = Vår begäran som rör er { -professional-qualification } har besvarats genom informationssystemet för den inre marknaden (IMI). Begärans nummer: { $case-number }. Skickad den: { $case-sent }. Myndighet som svarade: { $case-other }.
    .part-answers = Här följer de frågor som vi ställde och de svar som vi fick.
    .part-rights = Ni kan hos oss eller hos den anmodade myndigheten begära tillgång till era uppgifter och begära att uppgifter som är felaktiga eller har behandlats olagligt rättas eller raderas.
