### Texts of the procedure that checks a professional qualification.
### Terms follow the Norwegian version of Directive 2005/36/EC; a Member State is called an EEA State.

procedure =
    .name = Kontroll av en { -professional-qualification }
    .short = Kontroll av kvalifikasjon
    .purpose = Be myndigheten i en annen { -member-state } om å bekrefte en persons { -professional-qualification }, { -establishment } eller atferd, slik at du kan ta stilling til godkjenning eller til midlertidig tjenesteyting.

## Form

section-person =
    .title = Berørt person
section-qualification =
    .title = Kvalifikasjon
section-purpose =
    .title = Formålet med anmodningen

field-article =
    .label = Bestemmelsen i direktiv 2005/36/EF som du bygger anmodningen på
    .help = Velg bestemmelsen som passer til det viktigste spørsmålet ditt. Den { -responding-authority(form: "definite") } ser den før den godtar anmodningen.
    .option-article_8_1 = Artikkel 8 nr. 1: opplysninger om en midlertidig tjenesteyter
    .option-article_50_2 = Artikkel 50 nr. 2: ektheten av kvalifikasjonsbevis, minstekrav til utdanning
    .option-article_50_3 = Artikkel 50 nr. 3: utdanning som helt eller delvis er gjennomført ved en institusjon i en annen { -member-state }
    .option-article_50_3a = Artikkel 50 nr. 3a: suspensjon fra eller { -prohibition } mot å utøve yrket
    .option-article_51 = Artikkel 51: behandling av en søknad om godkjenning
    .option-article_56_1 = Artikkel 56 nr. 1: { -mutual-assistance } ved anvendelsen av direktivet
    .option-article_56_2 = Artikkel 56 nr. 2: disiplinærtiltak, strafferettslige reaksjoner eller andre alvorlige, særskilte forhold
field-reason =
    .label = Grunnen til at du er i tvil
    .help = Denne bestemmelsen krever begrunnet tvil. Oppgi hvilke forhold som gir grunn til den, og nevn navnet på personen bare når det er nødvendig.
field-holder =
    .label = Innehaver av kvalifikasjonen
    .help = Oppgi navnet slik det står i identitetsdokumentet.
field-name_on_document =
    .label = Navn på dokumentet, hvis det er et annet
    .help = For eksempel navnet ved fødselen eller et tidligere etternavn.
field-profession =
    .label = Yrke
    .help = Yrket som personen ønsker å utøve i din { -member-state }.
field-profession_other =
    .label = Betegnelsen på det andre yrket
    .help = Oppgi bare yrket, ikke personen.
field-qualification_kind =
    .label = Type kvalifikasjon
    .option-diploma = Diplom
    .option-certificate = Bevis eller attest
    .option-attestation_of_competence = Kompetansebevis
    .option-specialist_title = Bevis for spesialistutdanning
    .option-third_country_recognised = Kvalifikasjonsbevis fra en tredjestat som er godkjent av en { -member-state }
    .option-other = Annet kvalifikasjonsbevis
field-qualification_title =
    .label = Betegnelsen på kvalifikasjonen
    .help = Oppgi betegnelsen på språket i dokumentet.
field-issuing_body =
    .label = Utstedende organ
    .help = Universitetet, skolen, yrkesorganisasjonen eller myndigheten som utstedte dokumentet. Den { -responding-authority(form: "definite") } ser dette før den godtar anmodningen.
field-issuing_place =
    .label = Utstedelsessted
    .help = Stedet der dokumentet ble utstedt. Den { -responding-authority(form: "definite") } ser dette før den godtar anmodningen.
field-issuing_country =
    .label = Utstedelsesland
field-issue_date =
    .label = Utstedelsesdato
field-document_number =
    .label = Nummeret på dokumentet
field-purpose =
    .label = Hva har personen til hensikt å gjøre i din { -member-state }?
    .option-establishment = Etablere seg for å utøve yrket
    .option-temporary_services = Yte tjenester midlertidig og leilighetsvis

list-professions =
    .option-doctor = Lege med medisinsk grunnutdanning
    .option-specialist_doctor = Legespesialist
    .option-general_practitioner = Allmennpraktiserende lege
    .option-nurse_general_care = Sykepleier med ansvar for alminnelig sykepleie
    .option-dental_practitioner = Tannlege
    .option-veterinary_surgeon = Veterinær
    .option-midwife = Jordmor
    .option-pharmacist = Provisorfarmasøyt
    .option-architect = Arkitekt
    .option-specialised_nurse = Spesialsykepleier
    .option-health_care_assistant = Helsefagarbeider
    .option-physiotherapist = Fysioterapeut
    .option-occupational_therapist = Ergoterapeut
    .option-speech_therapist = Logoped
    .option-radiographer = Radiograf
    .option-medical_laboratory_technician = Bioingeniør
    .option-dietitian = Klinisk ernæringsfysiolog
    .option-optician = Optiker
    .option-psychologist = Psykolog
    .option-social_worker = Sosionom
    .option-childcare_worker = Barne- og ungdomsarbeider
    .option-primary_school_teacher = Lærer på barnetrinnet
    .option-secondary_school_teacher = Lærer på ungdomstrinnet eller i videregående opplæring
    .option-special_needs_teacher = Spesialpedagog
    .option-lawyer = Advokat
    .option-engineer = Ingeniør
    .option-electrician = Elektriker
    .option-real_estate_agent = Eiendomsmegler
    .option-tourist_guide = Turistguide
    .option-mountain_guide = Tindevegleder
    .option-ski_instructor = Skiinstruktør
    .option-driving_instructor = Trafikklærer
    .option-hairdresser = Frisør
    .option-other = Annet yrke

## Questions

category-general =
    .title = Generelle spørsmål
category-establishment =
    .title = Varig { -establishment }
category-temporary =
    .title = Midlertidig tjenesteyting
category-attachments =
    .title = Kopier av dokumenter

question-pq_g1 =
    .text = Er det vedlagte diplomet eller beviset ekte?
question-pq_g1-finding =
    .label = Hva er galt med dokumentet?
    .option-forged = Det er forfalsket
    .option-altered = Det er endret
    .option-never_issued = Det er aldri utstedt
    .option-issued_to_another = Det er utstedt til en annen person
question-pq_g1-details =
    .label = Nærmere opplysninger

question-pq_g2 =
    .text = Hadde organet som utstedte det vedlagte dokumentet, rett til å utstede det på det tidspunktet?
question-pq_g2-right_body =
    .label = Organ som hadde rett til å utstede det
    .help = La feltet stå tomt hvis du ikke vet hvilket organ det er.

question-pq_g3 =
    .text = Er personen innehaver av kvalifikasjonen som er oppgitt i anmodningen?

question-pq_g4 =
    .text = Hva er den nøyaktige betegnelsen på kvalifikasjonen på ditt språk?

question-pq_g5 =
    .text = Hvilket yrke gir kvalifikasjonen adgang til i din { -member-state }?
question-pq_g5-profession_other =
    .label = Betegnelsen på det andre yrket

question-pq_g6 =
    .text = Er dette yrket lovregulert i din { -member-state }?
    .option-regulated = Ja
    .option-training_regulated = Nei, men utdanningen er lovregulert
    .option-not_regulated = Nei

question-pq_e1 =
    .text = Oppfyller kvalifikasjonen minstekravene til utdanning i direktiv 2005/36/EF for automatisk godkjenning?
    .help = Hvis ikke, gjelder det neste spørsmålet hvilket krav som ikke er oppfylt.

question-pq_e2 =
    .text = Hvilket minstekrav til utdanningen er ikke oppfylt?
    .help = Velg alle som er aktuelle.
    .option-duration = Varigheten av utdanningen
    .option-subjects = Fagene i utdanningen
    .option-practical_training = Praktisk opplæring
    .option-admission_level = Nivå som kreves for opptak
    .option-clinical_instruction = Klinisk undervisning
question-pq_e2-explanation =
    .label = Forklaring

question-pq_e3 =
    .text = Er betegnelsen på kvalifikasjonen endret sammenlignet med vedlegg V til direktiv 2005/36/EF, og kan du utstede en attest om endret betegnelse?
    .help = Svar ja hvis begge deler stemmer.
question-pq_e3-certificate =
    .label = Attest om endret betegnelse
    .help = Legg den ved hvis den allerede er utstedt.

question-pq_e4 =
    .text = Har yrkesutøveren ervervede rettigheter?
    .option-general = Ja, generelle ervervede rettigheter (artikkel 23)
    .option-specific = Ja, ervervede rettigheter som er særskilte for yrket
    .option-none = Nei
    .option-cannot_answer = Vi kan ikke svare
question-pq_e4-certificate =
    .label = Attest om ervervede rettigheter
question-pq_e4-reason =
    .label = Hvorfor kan du ikke svare?

question-pq_e5 =
    .text = Når begynte og sluttet utdanningen?

question-pq_e6 =
    .text = Hvilket nivå har kvalifikasjonen etter artikkel 11 i direktiv 2005/36/EF?
    .option-a = a) Kompetansebevis
    .option-b = b) Bevis for utdanning på videregående nivå
    .option-c = c) Diplom for utdanning etter videregående nivå av minst ett års varighet, eller lovregulert utdanning
    .option-d = d) Diplom for utdanning etter videregående nivå av minst tre og høyst fire års varighet
    .option-e = e) Diplom for utdanning etter videregående nivå av minst fire års varighet

question-pq_e7 =
    .text = Har din { -member-state } godkjent en kvalifikasjon fra en tredjestat for denne personen?
question-pq_e7-recognised_on =
    .label = Dato for godkjenningen
question-pq_e7-decision =
    .label = Vedtak om godkjenning

question-pq_e8 =
    .text = Har yrkesutøveren tre års yrkeserfaring i din { -member-state } som du kan attestere?
question-pq_e8-experience =
    .label = Periode med yrkeserfaring
    .help = Hvis personen fortsatt arbeider der, oppgir du som sluttdato den dagen du attesterer erfaringen til og med.
question-pq_e8-certificate =
    .label = Attest om yrkeserfaring

question-pq_e9 =
    .text = Hvilke fag omfattet utdanningen, og hvor mange timer var det i hvert fag?
    .help = Legg ved karakterutskriften eller programmet for utdanningen.
question-pq_e9-explanation =
    .label = Forklaring

question-pq_t1 =
    .text = Er yrkesutøveren lovlig etablert i din { -member-state } for den aktuelle virksomheten?
question-pq_t1-since =
    .label = Etablert siden
question-pq_t1-entry =
    .label = Oppføring i et register
    .help = La feltet stå tomt hvis yrket ikke har noe register.

question-pq_t2 =
    .text = Er det for tiden forbudt for yrkesutøveren å utøve yrket, også midlertidig?
question-pq_t2-scope =
    .label = Omfanget av { -prohibition(form: "definite") }
question-pq_t2-in_force =
    .label = Perioden for { -prohibition(form: "definite") }
    .help = La sluttdatoen stå tom hvis { -prohibition(form: "definite") } ikke har noen.
question-pq_t2-decided_by =
    .label = Myndighet eller { -court } som har truffet avgjørelsen

question-pq_t3 =
    .text = Finnes det disiplinære, administrative eller strafferettslige reaksjoner som har betydning for utøvelsen av yrket?
    .option-none = Ingen reaksjoner
    .option-final = Ja, avgjørelsen er endelig
    .option-under_appeal = Ja, avgjørelsen er påklaget eller anket
    .option-cannot_disclose = Lovgivningen vår tillater ikke at vi gir ut dette
question-pq_t3-legal_basis =
    .label = Bestemmelse som ikke tillater det

question-pq_t4 =
    .text = Hvis yrket ikke er lovregulert i din { -member-state }: Har yrkesutøveren utøvd det der i minst ett år i løpet av de siste ti årene?
question-pq_t4-pursued =
    .label = Periode da yrket ble utøvd
    .help = Hvis personen fortsatt arbeider der, oppgir du dagen for svaret ditt som sluttdato.

question-pq_t5 =
    .text = Har yrkesutøveren en yrkesansvarsforsikring?
question-pq_t5-insurer =
    .label = Forsikringsselskap
question-pq_t5-cover_period =
    .label = Dekningsperiode
    .help = La sluttdatoen stå tom hvis dekningen ikke har noen.
question-pq_t5-cover_amount =
    .label = Dekningsbeløp

question-pq_a1 =
    .text = Send kopier av følgende dokumenter.
    .help = Velg dokumentene du sender. Den { -requesting-authority(form: "definite") } kan i en kommentar be om bare noen av dem.
    .option-diploma = Diplom
    .option-diploma_supplement = Vitnemålstillegg
    .option-register_extract = { -Register-extract }
    .option-good_standing = Attest for god vandel i yrket
    .option-decision = Vedtak
question-pq_a1-copies =
    .label = Kopier

## Documents

document-diploma =
    .name = Diplom
document-diploma_supplement =
    .name = Vitnemålstillegg
document-transcript =
    .name = Karakterutskrift
document-good_standing =
    .name = Attest for god vandel i yrket

## Letters

letter-information =
    .name = Informasjon om en anmodning om { -professional-qualification(form: "definite") } din
    .part-opening = Vi vurderer { -professional-qualification(form: "definite") } din. Derfor har vi sendt en anmodning til myndigheten i en annen { -member-state } gjennom informasjonssystemet for det indre marked (IMI). Nummeret på anmodningen: { $case-number }. Sendt: { $case-sent }. Anmodet myndighet: { $case-other }.
    .part-basis = { -Legal-basis(form: "compound-definite") } er direktiv 2005/36/EF. { -Personal-data(form: "definite") } dine behandles i samsvar med forordning (EU) nr. 1024/2012 og forordning (EU) 2016/679.
    .part-rights = Du kan be oss eller den anmodede myndigheten om innsyn i opplysningene dine og om retting eller sletting av opplysninger som er uriktige eller er blitt behandlet ulovlig.
letter-outcome =
    .name = Resultatet av en anmodning om { -professional-qualification(form: "definite") } din
    .part-opening = Anmodningen vår om { -professional-qualification(form: "definite") } din er besvart gjennom informasjonssystemet for det indre marked (IMI). Nummeret på anmodningen: { $case-number }. Sendt: { $case-sent }. Myndighet som svarte: { $case-other }.
    .part-answers = Her er spørsmålene vi stilte, og svarene vi fikk.
    .part-rights = Du kan be oss eller den anmodede myndigheten om innsyn i opplysningene dine og om retting eller sletting av opplysninger som er uriktige eller er blitt behandlet ulovlig.
