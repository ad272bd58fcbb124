### Texts of the procedure that checks a professional qualification.
### Terms follow the Slovenian version of Directive 2005/36/EC.

procedure =
    .name = Preverjanje { -professional-qualification(form: "genitive") }
    .short = Preverjanje kvalifikacije
    .purpose = Zaprosite organ druge { -member-state(form: "genitive") }, naj potrdi { -professional-qualification(form: "accusative") }, { -establishment(form: "status") } ali ravnanje osebe, da lahko odločite o priznanju ali o začasnem opravljanju storitev.

## Form

section-person =
    .title = Zadevna oseba
section-qualification =
    .title = Kvalifikacija
section-purpose =
    .title = Namen zaprosila

field-article =
    .label = Določba Direktive 2005/36/ES, na katero opirate zaprosilo
    .help = Izberite določbo, ki ustreza vašemu glavnemu vprašanju. { -Responding-authority } jo vidi že pred sprejemom.
    .option-article_8_1 = Člen 8(1): informacije o začasnem ponudniku storitev
    .option-article_50_2 = Člen 50(2): verodostojnost dokazil o formalnih kvalifikacijah, minimalni pogoji glede usposobljenosti
    .option-article_50_3 = Člen 50(3): usposabljanje v celoti ali delno opravljeno v ustanovi v drugi { -member-state(form: "dative") }
    .option-article_50_3a = Člen 50(3a): začasna ali trajna { -prohibition } opravljanja poklica
    .option-article_51 = Člen 51: obravnava vloge za priznanje
    .option-article_56_1 = Člen 56(1): { -mutual-assistance } pri uporabi direktive
    .option-article_56_2 = Člen 56(2): disciplinski ukrepi, kazenske sankcije ali druge resne, posebne okoliščine
field-reason =
    .label = Razlog za vaš dvom
    .help = Ta določba zahteva utemeljen dvom. Navedite dejstva, ki ga vzbujajo, ime osebe pa navedite samo, če je nujno.
field-holder =
    .label = Imetnik kvalifikacije
    .help = Navedite ime in priimek, kot sta zapisana v osebnem dokumentu.
field-name_on_document =
    .label = Ime na dokumentu, če je drugačno
    .help = Na primer priimek ob rojstvu ali prejšnji priimek.
field-profession =
    .label = Poklic
    .help = Poklic, ki ga oseba želi opravljati v vaši { -member-state(form: "dative") }.
field-profession_other =
    .label = Ime drugega poklica
    .help = Navedite samo poklic, ne osebe.
field-qualification_kind =
    .label = Vrsta kvalifikacije
    .option-diploma = Diploma
    .option-certificate = Spričevalo
    .option-attestation_of_competence = Potrdilo o usposobljenosti
    .option-specialist_title = Dokazilo o specialistični usposobljenosti
    .option-third_country_recognised = Dokazilo iz tretje države, ki ga je priznala { -member-state }
    .option-other = Drugo dokazilo o formalnih kvalifikacijah
field-qualification_title =
    .label = Naziv kvalifikacije
    .help = Navedite naziv v jeziku dokumenta.
field-issuing_body =
    .label = Izdajatelj
    .help = Univerza, šola, zbornica ali organ, ki je izdal dokument. { -Responding-authority } ga vidi že pred sprejemom.
field-issuing_place =
    .label = Kraj izdaje
    .help = Kraj, v katerem je bil dokument izdan. { -Responding-authority } ga vidi že pred sprejemom.
field-issuing_country =
    .label = Država izdaje
field-issue_date =
    .label = Datum izdaje
field-document_number =
    .label = Številka dokumenta
field-purpose =
    .label = Kaj namerava oseba v vaši { -member-state(form: "dative") }?
    .option-establishment = Ustanoviti se za opravljanje poklica
    .option-temporary_services = Začasno in občasno opravljati storitve

list-professions =
    .option-doctor = Zdravnik z osnovno medicinsko izobrazbo
    .option-specialist_doctor = Zdravnik specialist
    .option-general_practitioner = Splošni zdravnik
    .option-nurse_general_care = Medicinska sestra za splošno zdravstveno nego
    .option-dental_practitioner = Zobozdravnik
    .option-veterinary_surgeon = Veterinar
    .option-midwife = Babica
    .option-pharmacist = Farmacevt
    .option-architect = Arhitekt
    .option-specialised_nurse = Specializirana medicinska sestra
    .option-health_care_assistant = Bolničar-negovalec
    .option-physiotherapist = Fizioterapevt
    .option-occupational_therapist = Delovni terapevt
    .option-speech_therapist = Logoped
    .option-radiographer = Radiološki inženir
    .option-medical_laboratory_technician = Laboratorijski tehnik v zdravstvu
    .option-dietitian = Dietetik
    .option-optician = Optik
    .option-psychologist = Psiholog
    .option-social_worker = Socialni delavec
    .option-childcare_worker = Delavec v varstvu otrok
    .option-primary_school_teacher = Osnovnošolski učitelj
    .option-secondary_school_teacher = Srednješolski učitelj
    .option-special_needs_teacher = Specialni pedagog
    .option-lawyer = Odvetnik
    .option-engineer = Inženir
    .option-electrician = Elektrikar
    .option-real_estate_agent = Nepremičninski posrednik
    .option-tourist_guide = Turistični vodnik
    .option-mountain_guide = Gorski vodnik
    .option-ski_instructor = Učitelj smučanja
    .option-driving_instructor = Učitelj vožnje
    .option-hairdresser = Frizer
    .option-other = Drug poklic

## Questions

category-general =
    .title = Splošna vprašanja
category-establishment =
    .title = Stalna { -establishment(form: "status") }
category-temporary =
    .title = Začasno opravljanje storitev
category-attachments =
    .title = Kopije dokumentov

question-pq_g1 =
    .text = Ali je priloženo dokazilo (diploma ali spričevalo) verodostojno?
question-pq_g1-finding =
    .label = Kaj je z dokumentom narobe?
    .option-forged = Je ponarejen
    .option-altered = Je bil prirejen
    .option-never_issued = Nikoli ni bil izdan
    .option-issued_to_another = Izdan je bil drugi osebi
question-pq_g1-details =
    .label = Podrobnosti

question-pq_g2 =
    .text = Ali je bil izdajatelj priloženega dokumenta takrat pooblaščen za njegovo izdajo?
question-pq_g2-right_body =
    .label = Pooblaščeni izdajatelj
    .help = Če izdajatelja ne poznate, pustite polje prazno.

question-pq_g3 =
    .text = Ali je oseba imetnik kvalifikacije, navedene v zaprosilu?

question-pq_g4 =
    .text = Kako se natančno glasi naziv kvalifikacije v vašem jeziku?

question-pq_g5 =
    .text = Do katerega poklica daje kvalifikacija dostop v vaši { -member-state(form: "dative") }?
question-pq_g5-profession_other =
    .label = Ime drugega poklica

question-pq_g6 =
    .text = Ali je ta poklic v vaši { -member-state(form: "dative") } reguliran?
    .option-regulated = Da
    .option-training_regulated = Ne, vendar sta izobraževanje in usposabljanje regulirana
    .option-not_regulated = Ne

question-pq_e1 =
    .text = Ali kvalifikacija izpolnjuje minimalne pogoje glede usposobljenosti iz Direktive 2005/36/ES za avtomatično priznanje?
    .help = Če jih ne, naslednje vprašanje sprašuje, kateri pogoj ni izpolnjen.

question-pq_e2 =
    .text = Kateri minimalni pogoj glede usposobljenosti ni izpolnjen?
    .help = Izberite vse, kar ustreza.
    .option-duration = Trajanje usposabljanja
    .option-subjects = Predmeti usposabljanja
    .option-practical_training = Praktično usposabljanje
    .option-admission_level = Raven, zahtevana za vpis
    .option-clinical_instruction = Klinično usposabljanje
question-pq_e2-explanation =
    .label = Pojasnilo

question-pq_e3 =
    .text = Ali se je naziv kvalifikacije spremenil glede na Prilogo V k Direktivi 2005/36/ES in ali lahko izdate potrdilo o spremembi naziva?
    .help = Odgovorite z da, če velja oboje.
question-pq_e3-certificate =
    .label = Potrdilo o spremembi naziva
    .help = Priložite ga, če je že izdano.

question-pq_e4 =
    .text = Ali ima strokovnjak pridobljene pravice?
    .option-general = Da, splošne pridobljene pravice (člen 23)
    .option-specific = Da, pridobljene pravice, posebne za ta poklic
    .option-none = Ne
    .option-cannot_answer = Ne moremo odgovoriti
question-pq_e4-certificate =
    .label = Potrdilo o pridobljenih pravicah
question-pq_e4-reason =
    .label = Zakaj ne morete odgovoriti?

question-pq_e5 =
    .text = Kdaj se je usposabljanje začelo in končalo?

question-pq_e6 =
    .text = Kakšna je raven kvalifikacije po členu 11 Direktive 2005/36/ES?
    .option-a = (a) Potrdilo o usposobljenosti
    .option-b = (b) Spričevalo o srednješolskem izobraževanju
    .option-c = (c) Diploma o vsaj enoletnem posrednješolskem izobraževanju ali regulirano usposabljanje
    .option-d = (d) Diploma o vsaj triletnem in največ štiriletnem posrednješolskem izobraževanju
    .option-e = (e) Diploma o vsaj štiriletnem posrednješolskem izobraževanju

question-pq_e7 =
    .text = Ali je vaša { -member-state } tej osebi priznala kvalifikacijo iz tretje države?
question-pq_e7-recognised_on =
    .label = Datum priznanja
question-pq_e7-decision =
    .label = Odločba o priznanju

question-pq_e8 =
    .text = Ali ima strokovnjak v vaši { -member-state(form: "dative") } tri leta poklicnih izkušenj, ki jih lahko potrdite?
question-pq_e8-experience =
    .label = Obdobje poklicnih izkušenj
    .help = Če oseba tam še dela, kot konec navedite dan, do katerega izkušnje potrjujete.
question-pq_e8-certificate =
    .label = Potrdilo o poklicnih izkušnjah

question-pq_e9 =
    .text = Katere predmete je obsegalo usposabljanje in koliko ur je imel vsak od njih?
    .help = Priložite potrdilo o opravljenih obveznostih ali program usposabljanja.
question-pq_e9-explanation =
    .label = Pojasnilo

question-pq_t1 =
    .text = Ali je strokovnjak v vaši { -member-state(form: "dative") } zakonito ustanovljen za zadevno dejavnost?
question-pq_t1-since =
    .label = Ustanovljen od
question-pq_t1-entry =
    .label = Vpis v register
    .help = Če poklic nima registra, pustite polje prazno.

question-pq_t2 =
    .text = Ali je strokovnjaku trenutno prepovedano opravljanje poklica, čeprav le začasno?
question-pq_t2-scope =
    .label = Obseg { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Obdobje { -prohibition(form: "genitive") }
    .help = Če { -prohibition } nima konca, pustite konec prazen.
question-pq_t2-decided_by =
    .label = Organ ali { -court }, ki je odločilo

question-pq_t3 =
    .text = Ali obstajajo disciplinske, upravne ali kazenske sankcije, pomembne za opravljanje poklica?
    .option-none = Ni sankcij
    .option-final = Da, odločitev je pravnomočna
    .option-under_appeal = Da, postopek s pritožbo še teče
    .option-cannot_disclose = Naše pravo ne dovoljuje razkritja
question-pq_t3-legal_basis =
    .label = Določba, ki tega ne dovoljuje

question-pq_t4 =
    .text = Če poklic v vaši { -member-state(form: "dative") } ni reguliran: ali ga je strokovnjak tam opravljal vsaj eno leto v zadnjih desetih letih?
question-pq_t4-pursued =
    .label = Obdobje opravljanja poklica
    .help = Če oseba tam še dela, kot konec navedite dan svojega odgovora.

question-pq_t5 =
    .text = Ali ima strokovnjak zavarovanje poklicne odgovornosti?
question-pq_t5-insurer =
    .label = Zavarovalnica
question-pq_t5-cover_period =
    .label = Obdobje kritja
    .help = Če kritje nima konca, pustite konec prazen.
question-pq_t5-cover_amount =
    .label = Znesek kritja

question-pq_a1 =
    .text = Pošljite kopije naslednjih dokumentov.
    .help = Izberite dokumente, ki jih pošiljate. { -Requesting-authority } lahko v pripombi zahteva samo nekatere od njih.
    .option-diploma = Diploma
    .option-diploma_supplement = Priloga k diplomi
    .option-register_extract = { -Register-extract }
    .option-good_standing = Potrdilo o dobrem imenu
    .option-decision = Odločba
question-pq_a1-copies =
    .label = Kopije

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Priloga k diplomi
document-transcript =
    .name = Potrdilo o opravljenih obveznostih
document-good_standing =
    .name = Potrdilo o dobrem imenu

## Letters

letter-information =
    .name = Obvestilo o zaprosilu v zvezi z vašo { -professional-qualification(form: "accusative") }
    .part-opening = Preverjamo vašo { -professional-qualification(form: "accusative") }. V ta namen smo prek informacijskega sistema za notranji trg (IMI) poslali zaprosilo organu druge { -member-state(form: "genitive") }. Številka zaprosila: { $case-number }. Poslano: { $case-sent }. Zaprošeni organ: { $case-other }.
    .part-basis = { -Legal-basis } je Direktiva 2005/36/ES. Vaši { -personal-data } se obdelujejo v skladu z Uredbo (EU) št. 1024/2012 in Uredbo (EU) 2016/679.
    .part-rights = Pri našem ali zaprošenem organu lahko zahtevate dostop do svojih podatkov ter popravek ali izbris podatkov, ki so netočni ali so bili obdelani nezakonito.
letter-outcome =
    .name = Izid zaprosila v zvezi z vašo { -professional-qualification(form: "accusative") }
    .part-opening = Na naše zaprosilo v zvezi z vašo { -professional-qualification(form: "accusative") } smo prek informacijskega sistema za notranji trg (IMI) prejeli odgovor. Številka zaprosila: { $case-number }. Poslano: { $case-sent }. Organ, ki je odgovoril: { $case-other }.
    .part-answers = To so vprašanja, ki smo jih postavili, in odgovori, ki smo jih prejeli.
    .part-rights = Pri našem ali zaprošenem organu lahko zahtevate dostop do svojih podatkov ter popravek ali izbris podatkov, ki so netočni ali so bili obdelani nezakonito.
