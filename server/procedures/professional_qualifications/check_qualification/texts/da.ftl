### Texts of the procedure that checks a professional qualification.
### Terms follow the Danish version of Directive 2005/36/EC.

procedure =
    .name = Kontrol af en { -professional-qualification }
    .short = Kvalifikationskontrol
    .purpose = Bed myndigheden i en anden { -member-state } om at bekræfte en persons { -professional-qualification(form: "definite") }, { -establishment } eller adfærd, så I kan træffe afgørelse om anerkendelse eller om midlertidig udveksling af tjenesteydelser.

## Form

section-person =
    .title = Den pågældende person
section-qualification =
    .title = Kvalifikation
section-purpose =
    .title = Formålet med anmodningen

field-article =
    .label = Bestemmelse i direktiv 2005/36/EF, som I baserer anmodningen på
    .help = Vælg den bestemmelse, der passer til jeres vigtigste spørgsmål. Den { -responding-authority(form: "definite") } ser den, før den accepterer.
    .option-article_8_1 = Artikel 8, stk. 1: oplysninger om en midlertidig tjenesteyder
    .option-article_50_2 = Artikel 50, stk. 2: ægtheden af beviser for formelle kvalifikationer, minimumskrav til uddannelsen
    .option-article_50_3 = Artikel 50, stk. 3: uddannelse, der helt eller delvis er gennemført på en institution i en anden { -member-state }
    .option-article_50_3a = Artikel 50, stk. 3a: suspension af eller { -prohibition } mod udøvelse af erhvervet
    .option-article_51 = Artikel 51: behandling af en ansøgning om anerkendelse
    .option-article_56_1 = Artikel 56, stk. 1: { -mutual-assistance } ved anvendelsen af direktivet
    .option-article_56_2 = Artikel 56, stk. 2: disciplinære eller strafferetlige sanktioner eller andre alvorlige, specifikke forhold
field-reason =
    .label = Grunden til jeres tvivl
    .help = Denne bestemmelse kræver begrundet tvivl. Angiv, hvilke kendsgerninger der giver anledning til den, og nævn kun personen, hvis det er nødvendigt.
field-holder =
    .label = Indehaver af kvalifikationen
    .help = Angiv navnet, som det står i identitetsdokumentet.
field-name_on_document =
    .label = Navn på dokumentet, hvis det er et andet
    .help = For eksempel et fødenavn eller et tidligere efternavn.
field-profession =
    .label = Erhverv
    .help = Det erhverv, som personen ønsker at udøve i jeres { -member-state }.
field-profession_other =
    .label = Det andet erhvervs betegnelse
    .help = Angiv kun erhvervet, ikke personen.
field-qualification_kind =
    .label = Kvalifikationstype
    .option-diploma = Eksamensbevis
    .option-certificate = Certifikat
    .option-attestation_of_competence = Kursusbevis
    .option-specialist_title = Bevis for specialuddannelse
    .option-third_country_recognised = Bevis fra et tredjeland, som en { -member-state } har anerkendt
    .option-other = Andet bevis for formelle kvalifikationer
field-qualification_title =
    .label = Kvalifikationens betegnelse
    .help = Angiv betegnelsen på dokumentets sprog.
field-issuing_body =
    .label = Udstedende organ
    .help = Det universitet, den skole, det kammer eller den myndighed, der har udstedt dokumentet. Den { -responding-authority(form: "definite") } ser det, før den accepterer.
field-issuing_place =
    .label = Udstedelsessted
    .help = Den by, hvor dokumentet er udstedt. Den { -responding-authority(form: "definite") } ser det, før den accepterer.
field-issuing_country =
    .label = Udstedelsesland
field-issue_date =
    .label = Udstedelsesdato
field-document_number =
    .label = Dokumentets nummer
field-purpose =
    .label = Hvad har personen til hensigt at gøre i jeres { -member-state }?
    .option-establishment = Etablere sig for at udøve erhvervet
    .option-temporary_services = Levere tjenesteydelser midlertidigt og lejlighedsvis

list-professions =
    .option-doctor = Læge med medicinsk grunduddannelse
    .option-specialist_doctor = Speciallæge
    .option-general_practitioner = Alment praktiserende læge
    .option-nurse_general_care = Sygeplejerske med ansvar for den almene sundheds- og sygepleje
    .option-dental_practitioner = Tandlæge
    .option-veterinary_surgeon = Dyrlæge
    .option-midwife = Jordemoder
    .option-pharmacist = Farmaceut
    .option-architect = Arkitekt
    .option-specialised_nurse = Specialsygeplejerske
    .option-health_care_assistant = Social- og sundhedsassistent
    .option-physiotherapist = Fysioterapeut
    .option-occupational_therapist = Ergoterapeut
    .option-speech_therapist = Logopæd
    .option-radiographer = Radiograf
    .option-medical_laboratory_technician = Bioanalytiker
    .option-dietitian = Diætist
    .option-optician = Optiker
    .option-psychologist = Psykolog
    .option-social_worker = Socialrådgiver
    .option-childcare_worker = Pædagogisk medarbejder i dagtilbud
    .option-primary_school_teacher = Lærer på primærtrinnet
    .option-secondary_school_teacher = Lærer på sekundærtrinnet
    .option-special_needs_teacher = Lærer i specialundervisning
    .option-lawyer = Advokat
    .option-engineer = Ingeniør
    .option-electrician = Elektriker
    .option-real_estate_agent = Ejendomsmægler
    .option-tourist_guide = Turistfører
    .option-mountain_guide = Bjergfører
    .option-ski_instructor = Skiinstruktør
    .option-driving_instructor = Kørelærer
    .option-hairdresser = Frisør
    .option-other = Andet erhverv

## Questions

category-general =
    .title = Generelle spørgsmål
category-establishment =
    .title = Varig { -establishment }
category-temporary =
    .title = Midlertidig udveksling af tjenesteydelser
category-attachments =
    .title = Kopier af dokumenter

question-pq_g1 =
    .text = Er det vedhæftede eksamensbevis eller certifikat ægte?
question-pq_g1-finding =
    .label = Hvad er der galt med dokumentet?
    .option-forged = Det er forfalsket
    .option-altered = Det er ændret
    .option-never_issued = Det er aldrig udstedt
    .option-issued_to_another = Det er udstedt til en anden person
question-pq_g1-details =
    .label = Nærmere oplysninger

question-pq_g2 =
    .text = Havde det organ, der udstedte det vedhæftede dokument, ret til at udstede det på det tidspunkt?
question-pq_g2-right_body =
    .label = Organ, der havde ret til det
    .help = Lad feltet stå tomt, hvis I ikke kender organet.

question-pq_g3 =
    .text = Er personen indehaver af den kvalifikation, der er nævnt i anmodningen?

question-pq_g4 =
    .text = Hvad er kvalifikationens nøjagtige betegnelse på jeres sprog?

question-pq_g5 =
    .text = Hvilket erhverv giver kvalifikationen adgang til i jeres { -member-state }?
question-pq_g5-profession_other =
    .label = Det andet erhvervs betegnelse

question-pq_g6 =
    .text = Er dette erhverv lovreguleret i jeres { -member-state }?
    .option-regulated = Ja
    .option-training_regulated = Nej, men uddannelsen er lovreguleret
    .option-not_regulated = Nej

question-pq_e1 =
    .text = Opfylder kvalifikationen minimumskravene til uddannelse i direktiv 2005/36/EF med henblik på automatisk anerkendelse?
    .help = Hvis ikke, handler det næste spørgsmål om, hvilket krav der ikke er opfyldt.

question-pq_e2 =
    .text = Hvilket minimumskrav til uddannelsen er ikke opfyldt?
    .help = Vælg alle, der er relevante.
    .option-duration = Uddannelsens varighed
    .option-subjects = Uddannelsens fag
    .option-practical_training = Praktisk uddannelse
    .option-admission_level = Krævet niveau for optagelse
    .option-clinical_instruction = Klinisk undervisning
question-pq_e2-explanation =
    .label = Forklaring

question-pq_e3 =
    .text = Er kvalifikationens betegnelse blevet ændret i forhold til bilag V til direktiv 2005/36/EF, og kan I udstede en attest om ændret betegnelse?
    .help = Svar ja, hvis begge dele er tilfældet.
question-pq_e3-certificate =
    .label = Attest om ændret betegnelse
    .help = Vedhæft den, hvis den allerede er udstedt.

question-pq_e4 =
    .text = Har erhvervsudøveren erhvervede rettigheder?
    .option-general = Ja, generelle erhvervede rettigheder (artikel 23)
    .option-specific = Ja, særlige erhvervede rettigheder for erhvervet
    .option-none = Nej
    .option-cannot_answer = Vi kan ikke svare
question-pq_e4-certificate =
    .label = Attest om erhvervede rettigheder
question-pq_e4-reason =
    .label = Hvorfor kan I ikke svare?

question-pq_e5 =
    .text = Hvornår begyndte og sluttede uddannelsen?

question-pq_e6 =
    .text = Hvilket niveau har kvalifikationen efter artikel 11 i direktiv 2005/36/EF?
    .option-a = a) Kursusbevis
    .option-b = b) Certifikat for en uddannelse på sekundærtrinnet
    .option-c = c) Eksamensbevis på postsekundært niveau af mindst ét års varighed eller lovreguleret uddannelse
    .option-d = d) Eksamensbevis på postsekundært niveau af mindst tre og højst fire års varighed
    .option-e = e) Eksamensbevis på postsekundært niveau af mindst fire års varighed

question-pq_e7 =
    .text = Har jeres { -member-state } anerkendt en kvalifikation fra et tredjeland for denne person?
question-pq_e7-recognised_on =
    .label = Dato for anerkendelsen
question-pq_e7-decision =
    .label = Afgørelse om anerkendelse

question-pq_e8 =
    .text = Har erhvervsudøveren tre års erhvervserfaring i jeres { -member-state }, som I kan attestere?
question-pq_e8-experience =
    .label = Periode med erhvervserfaring
    .help = Hvis personen stadig arbejder der, skal I som slutdato angive den sidste dag, som I attesterer erfaringen for.
question-pq_e8-certificate =
    .label = Attest om erhvervserfaring

question-pq_e9 =
    .text = Hvilke fag omfattede uddannelsen, og hvor mange timer var der i hvert fag?
    .help = Vedhæft karakterudskriften eller uddannelsens program.
question-pq_e9-explanation =
    .label = Forklaring

question-pq_t1 =
    .text = Er erhvervsudøveren lovligt etableret i jeres { -member-state } med den pågældende virksomhed?
question-pq_t1-since =
    .label = Etableret siden
question-pq_t1-entry =
    .label = Optagelse i et register
    .help = Lad feltet stå tomt, hvis erhvervet ikke har noget register.

question-pq_t2 =
    .text = Er det for tiden forbudt erhvervsudøveren at udøve erhvervet, eventuelt kun midlertidigt?
question-pq_t2-scope =
    .label = { -Prohibition(form: "definite-genitive") } omfang
question-pq_t2-in_force =
    .label = { -Prohibition(form: "definite-genitive") } periode
    .help = Lad slutdatoen stå tom, hvis { -prohibition(form: "definite") } ikke har nogen.
question-pq_t2-decided_by =
    .label = Myndighed eller { -court }, der har truffet afgørelsen

question-pq_t3 =
    .text = Er der disciplinære, administrative eller strafferetlige sanktioner, som er relevante for udøvelsen af erhvervet?
    .option-none = Ingen sanktioner
    .option-final = Ja, afgørelsen er endelig
    .option-under_appeal = Ja, afgørelsen er påklaget eller anket
    .option-cannot_disclose = Vores lovgivning tillader ikke, at vi oplyser det
question-pq_t3-legal_basis =
    .label = Bestemmelse, der ikke tillader det

question-pq_t4 =
    .text = Hvis erhvervet ikke er lovreguleret i jeres { -member-state }: Har erhvervsudøveren udøvet det dér i mindst ét år inden for de seneste ti år?
question-pq_t4-pursued =
    .label = Periode, hvor erhvervet er udøvet
    .help = Hvis personen stadig arbejder der, skal I som slutdato angive dagen for jeres svar.

question-pq_t5 =
    .text = Har erhvervsudøveren en erhvervsansvarsforsikring?
question-pq_t5-insurer =
    .label = Forsikringsselskab
question-pq_t5-cover_period =
    .label = Dækningsperiode
    .help = Lad slutdatoen stå tom, hvis dækningen ikke har nogen.
question-pq_t5-cover_amount =
    .label = Dækningssum

question-pq_a1 =
    .text = Send kopier af følgende dokumenter.
    .help = Vælg de dokumenter, I sender. Den { -requesting-authority } kan i en bemærkning bede om kun nogle af dem.
    .option-diploma = Eksamensbevis
    .option-diploma_supplement = Eksamensbilag
    .option-register_extract = { -Register-extract }
    .option-good_standing = Attest om god faglig vandel
    .option-decision = Afgørelse
question-pq_a1-copies =
    .label = Kopier

## Documents

document-diploma =
    .name = Eksamensbevis
document-diploma_supplement =
    .name = Eksamensbilag
document-transcript =
    .name = Karakterudskrift
document-good_standing =
    .name = Attest om god faglig vandel

## Letters

letter-information =
    .name = Underretning om en anmodning vedrørende Deres { -professional-qualification(form: "definite") }
    .part-opening = Vi er ved at vurdere Deres { -professional-qualification(form: "definite") }. Vi har i den forbindelse sendt en anmodning til myndigheden i en anden { -member-state } gennem informationssystemet for det indre marked (IMI). Anmodningens nummer: { $case-number }. Sendt den: { $case-sent }. Anmodet myndighed: { $case-other }.
    .part-basis = { -Legal-basis(form: "definite") } er direktiv 2005/36/EF. Deres { -personal-data } behandles i overensstemmelse med forordning (EU) nr. 1024/2012 og forordning (EU) 2016/679.
    .part-rights = De kan hos os eller hos den anmodede myndighed bede om indsigt i Deres oplysninger og om berigtigelse eller sletning af oplysninger, der er urigtige eller er blevet behandlet ulovligt.
letter-outcome =
    .name = Resultatet af en anmodning vedrørende Deres { -professional-qualification(form: "definite") }
    .part-opening = Vores anmodning vedrørende Deres { -professional-qualification(form: "definite") } er blevet besvaret gennem informationssystemet for det indre marked (IMI). Anmodningens nummer: { $case-number }. Sendt den: { $case-sent }. Myndighed, der har svaret: { $case-other }.
    .part-answers = Her er de spørgsmål, vi har stillet, og de svar, vi har fået.
    .part-rights = De kan hos os eller hos den anmodede myndighed bede om indsigt i Deres oplysninger og om berigtigelse eller sletning af oplysninger, der er urigtige eller er blevet behandlet ulovligt.
