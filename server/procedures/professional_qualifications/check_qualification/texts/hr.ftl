### Texts of the procedure that checks a professional qualification.
### Terms follow the Croatian version of Directive 2005/36/EC.

procedure =
    .name = Provjera { -professional-qualification(form: "genitive") }
    .short = Provjera kvalifikacije
    .purpose = Zatražite od tijela druge { -member-state(form: "genitive") } da potvrdi { -professional-qualification(form: "accusative") }, { -establishment } ili vladanje osobe kako biste mogli odlučiti o priznavanju ili o privremenom pružanju usluga.

## Form

section-person =
    .title = Predmetna osoba
section-qualification =
    .title = Kvalifikacija
section-purpose =
    .title = Svrha zahtjeva

field-article =
    .label = Odredba Direktive 2005/36/EZ na kojoj temeljite zahtjev
    .help = Odaberite odredbu koja odgovara vašem glavnom pitanju. { -Responding-authority } vidi je i prije prihvaćanja.
    .option-article_8_1 = Članak 8. stavak 1.: informacije o privremenom pružatelju usluga
    .option-article_50_2 = Članak 50. stavak 2.: vjerodostojnost dokaza o formalnoj osposobljenosti, minimalni uvjeti osposobljavanja
    .option-article_50_3 = Članak 50. stavak 3.: osposobljavanje u cijelosti ili djelomično završeno u ustanovi u drugoj { -member-state(form: "dative") }
    .option-article_50_3a = Članak 50. stavak 3.a: obustava ili { -prohibition } obavljanja profesije
    .option-article_51 = Članak 51.: razmatranje zahtjeva za priznavanje
    .option-article_56_1 = Članak 56. stavak 1.: { -mutual-assistance } u primjeni Direktive
    .option-article_56_2 = Članak 56. stavak 2.: disciplinske mjere, kaznene sankcije ili druge ozbiljne, posebne okolnosti
field-reason =
    .label = Razlog vaše sumnje
    .help = Ta odredba zahtijeva opravdanu sumnju. Navedite činjenice koje je pobuđuju, a osobu imenujte samo ako je nužno.
field-holder =
    .label = Nositelj kvalifikacije
    .help = Navedite ime i prezime kako su upisani u osobnoj ispravi.
field-name_on_document =
    .label = Ime na dokumentu, ako je drukčije
    .help = Na primjer prezime pri rođenju ili prijašnje prezime.
field-profession =
    .label = Profesija
    .help = Profesija koju osoba želi obavljati u vašoj { -member-state(form: "dative") }.
field-profession_other =
    .label = Naziv druge profesije
    .help = Navedite samo profesiju, a ne osobu.
field-qualification_kind =
    .label = Vrsta kvalifikacije
    .option-diploma = Diploma
    .option-certificate = Svjedodžba
    .option-attestation_of_competence = Potvrda o stručnoj osposobljenosti
    .option-specialist_title = Dokaz o specijalističkom osposobljavanju
    .option-third_country_recognised = Dokaz iz treće zemlje koji je priznala { -member-state }
    .option-other = Drugi dokaz o formalnoj osposobljenosti
field-qualification_title =
    .label = Naziv kvalifikacije
    .help = Navedite naziv na jeziku dokumenta.
field-issuing_body =
    .label = Izdavatelj
    .help = Sveučilište, škola, komora ili tijelo koje je izdalo dokument. { -Responding-authority } vidi ga i prije prihvaćanja.
field-issuing_place =
    .label = Mjesto izdavanja
    .help = Mjesto u kojem je dokument izdan. { -Responding-authority } vidi ga i prije prihvaćanja.
field-issuing_country =
    .label = Država izdavanja
field-issue_date =
    .label = Datum izdavanja
field-document_number =
    .label = Broj dokumenta
field-purpose =
    .label = Što osoba namjerava u vašoj { -member-state(form: "dative") }?
    .option-establishment = Ostvariti poslovni nastan radi obavljanja profesije
    .option-temporary_services = Privremeno i povremeno pružati usluge

list-professions =
    .option-doctor = Doktor medicine s osnovnom medicinskom osposobljenošću
    .option-specialist_doctor = Doktor medicine specijalist
    .option-general_practitioner = Doktor opće medicine
    .option-nurse_general_care = Medicinska sestra za opću njegu
    .option-dental_practitioner = Doktor dentalne medicine
    .option-veterinary_surgeon = Doktor veterinarske medicine
    .option-midwife = Primalja
    .option-pharmacist = Farmaceut
    .option-architect = Arhitekt
    .option-specialised_nurse = Specijalizirana medicinska sestra
    .option-health_care_assistant = Njegovatelj
    .option-physiotherapist = Fizioterapeut
    .option-occupational_therapist = Radni terapeut
    .option-speech_therapist = Logoped
    .option-radiographer = Radiološki tehnolog
    .option-medical_laboratory_technician = Medicinsko-laboratorijski tehničar
    .option-dietitian = Dijetetičar
    .option-optician = Optičar
    .option-psychologist = Psiholog
    .option-social_worker = Socijalni radnik
    .option-childcare_worker = Djelatnik za skrb o djeci
    .option-primary_school_teacher = Učitelj u osnovnoj školi
    .option-secondary_school_teacher = Nastavnik u srednjoj školi
    .option-special_needs_teacher = Edukacijski rehabilitator
    .option-lawyer = Odvjetnik
    .option-engineer = Inženjer
    .option-electrician = Električar
    .option-real_estate_agent = Agent za nekretnine
    .option-tourist_guide = Turistički vodič
    .option-mountain_guide = Planinski vodič
    .option-ski_instructor = Učitelj skijanja
    .option-driving_instructor = Instruktor vožnje
    .option-hairdresser = Frizer
    .option-other = Druga profesija

## Questions

category-general =
    .title = Opća pitanja
category-establishment =
    .title = Stalni { -establishment }
category-temporary =
    .title = Privremeno pružanje usluga
category-attachments =
    .title = Preslike dokumenata

question-pq_g1 =
    .text = Je li priložena diploma ili svjedodžba vjerodostojna?
question-pq_g1-finding =
    .label = Što nije u redu s dokumentom?
    .option-forged = Krivotvoren je
    .option-altered = Preinačen je
    .option-never_issued = Nikada nije izdan
    .option-issued_to_another = Izdan je drugoj osobi
question-pq_g1-details =
    .label = Pojedinosti

question-pq_g2 =
    .text = Je li izdavatelj priloženog dokumenta u to vrijeme bio ovlašten izdati ga?
question-pq_g2-right_body =
    .label = Ovlašteni izdavatelj
    .help = Ako vam izdavatelj nije poznat, ostavite polje prazno.

question-pq_g3 =
    .text = Je li osoba nositelj kvalifikacije navedene u zahtjevu?

question-pq_g4 =
    .text = Kako točno glasi naziv kvalifikacije na vašem jeziku?

question-pq_g5 =
    .text = Kojoj profesiji kvalifikacija daje pristup u vašoj { -member-state(form: "dative") }?
question-pq_g5-profession_other =
    .label = Naziv druge profesije

question-pq_g6 =
    .text = Je li ta profesija regulirana u vašoj { -member-state(form: "dative") }?
    .option-regulated = Da
    .option-training_regulated = Ne, ali obrazovanje i osposobljavanje jesu regulirani
    .option-not_regulated = Ne

question-pq_e1 =
    .text = Ispunjava li kvalifikacija minimalne uvjete osposobljavanja iz Direktive 2005/36/EZ za automatsko priznavanje?
    .help = Ako ih ne ispunjava, sljedeće pitanje traži koji uvjet nije ispunjen.

question-pq_e2 =
    .text = Koji minimalni uvjet osposobljavanja nije ispunjen?
    .help = Odaberite sve što je primjenjivo.
    .option-duration = Trajanje osposobljavanja
    .option-subjects = Predmeti osposobljavanja
    .option-practical_training = Praktično osposobljavanje
    .option-admission_level = Razina potrebna za upis
    .option-clinical_instruction = Klinička nastava
question-pq_e2-explanation =
    .label = Objašnjenje

question-pq_e3 =
    .text = Je li se naziv kvalifikacije promijenio u odnosu na Prilog V. Direktivi 2005/36/EZ i možete li izdati potvrdu o promjeni naziva?
    .help = Odgovorite s da ako je oboje točno.
question-pq_e3-certificate =
    .label = Potvrda o promjeni naziva
    .help = Priložite je ako je već izdana.

question-pq_e4 =
    .text = Ima li stručnjak stečena prava?
    .option-general = Da, opća stečena prava (članak 23.)
    .option-specific = Da, stečena prava posebna za tu profesiju
    .option-none = Ne
    .option-cannot_answer = Ne možemo odgovoriti
question-pq_e4-certificate =
    .label = Potvrda o stečenim pravima
question-pq_e4-reason =
    .label = Zašto ne možete odgovoriti?

question-pq_e5 =
    .text = Kada je osposobljavanje počelo i završilo?

question-pq_e6 =
    .text = Koja je razina kvalifikacije prema članku 11. Direktive 2005/36/EZ?
    .option-a = (a) Potvrda o stručnoj osposobljenosti
    .option-b = (b) Svjedodžba o završenom srednjoškolskom obrazovanju
    .option-c = (c) Diploma o poslijesrednjoškolskom obrazovanju u trajanju od najmanje jedne godine ili regulirano osposobljavanje
    .option-d = (d) Diploma o poslijesrednjoškolskom obrazovanju u trajanju od najmanje tri, a najviše četiri godine
    .option-e = (e) Diploma o poslijesrednjoškolskom obrazovanju u trajanju od najmanje četiri godine

question-pq_e7 =
    .text = Je li vaša { -member-state } toj osobi priznala kvalifikaciju iz treće zemlje?
question-pq_e7-recognised_on =
    .label = Datum priznavanja
question-pq_e7-decision =
    .label = Odluka o priznavanju

question-pq_e8 =
    .text = Ima li stručnjak u vašoj { -member-state(form: "dative") } tri godine stručnog iskustva koje možete potvrditi?
question-pq_e8-experience =
    .label = Razdoblje stručnog iskustva
    .help = Ako osoba ondje i dalje radi, kao kraj navedite dan do kojeg potvrđujete iskustvo.
question-pq_e8-certificate =
    .label = Potvrda o stručnom iskustvu

question-pq_e9 =
    .text = Koje je predmete obuhvaćalo osposobljavanje i s koliko sati svaki?
    .help = Priložite prijepis ocjena ili program osposobljavanja.
question-pq_e9-explanation =
    .label = Objašnjenje

question-pq_t1 =
    .text = Ima li stručnjak u vašoj { -member-state(form: "dative") } zakoniti poslovni nastan za predmetnu djelatnost?
question-pq_t1-since =
    .label = Poslovni nastan od
question-pq_t1-entry =
    .label = Upis u registar
    .help = Ako profesija nema registar, ostavite polje prazno.

question-pq_t2 =
    .text = Je li stručnjaku trenutačno zabranjeno obavljanje profesije, makar privremeno?
question-pq_t2-scope =
    .label = Opseg { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Razdoblje { -prohibition(form: "genitive") }
    .help = Ako { -prohibition } nema kraja, ostavite kraj prazan.
question-pq_t2-decided_by =
    .label = Tijelo ili { -court } koji je odlučio

question-pq_t3 =
    .text = Postoje li disciplinske, upravne ili kaznene sankcije koje su relevantne za obavljanje profesije?
    .option-none = Nema sankcija
    .option-final = Da, odluka je pravomoćna
    .option-under_appeal = Da, žalbeni postupak je u tijeku
    .option-cannot_disclose = Naše nam pravo ne dopušta da to otkrijemo
question-pq_t3-legal_basis =
    .label = Odredba koja to ne dopušta

question-pq_t4 =
    .text = Ako profesija nije regulirana u vašoj { -member-state(form: "dative") }: je li ju stručnjak ondje obavljao najmanje jednu godinu tijekom posljednjih deset godina?
question-pq_t4-pursued =
    .label = Razdoblje obavljanja profesije
    .help = Ako osoba ondje i dalje radi, kao kraj navedite dan svojeg odgovora.

question-pq_t5 =
    .text = Ima li stručnjak osiguranje od profesionalne odgovornosti?
question-pq_t5-insurer =
    .label = Osiguratelj
question-pq_t5-cover_period =
    .label = Razdoblje pokrića
    .help = Ako pokriće nema kraja, ostavite kraj prazan.
question-pq_t5-cover_amount =
    .label = Iznos pokrića

question-pq_a1 =
    .text = Pošaljite preslike sljedećih dokumenata.
    .help = Odaberite dokumente koje šaljete. { -Requesting-authority } može u napomeni zatražiti samo neke od njih.
    .option-diploma = Diploma
    .option-diploma_supplement = Dopunska isprava o studiju
    .option-register_extract = { -Register-extract }
    .option-good_standing = Potvrda o dobrom profesionalnom ugledu
    .option-decision = Odluka
question-pq_a1-copies =
    .label = Preslike

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Dopunska isprava o studiju
document-transcript =
    .name = Prijepis ocjena
document-good_standing =
    .name = Potvrda o dobrom profesionalnom ugledu

## Letters

letter-information =
    .name = Obavijest o zahtjevu u vezi s Vašom { -professional-qualification(form: "instrumental") }
    .part-opening = Provjeravamo Vašu { -professional-qualification(form: "accusative") }. U tu smo svrhu putem Informacijskog sustava unutarnjeg tržišta (IMI) uputili zahtjev tijelu druge { -member-state(form: "genitive") }. Broj zahtjeva: { $case-number }. Poslano: { $case-sent }. Zamoljeno tijelo: { $case-other }.
    .part-basis = Pravna je osnova Direktiva 2005/36/EZ. Vaši se { -personal-data } obrađuju u skladu s Uredbom (EU) br. 1024/2012 i Uredbom (EU) 2016/679.
    .part-rights = Od našeg ili od zamoljenog tijela možete zatražiti pristup svojim podacima te ispravak ili brisanje podataka koji su netočni ili su nezakonito obrađeni.
letter-outcome =
    .name = Ishod zahtjeva u vezi s Vašom { -professional-qualification(form: "instrumental") }
    .part-opening = Na naš zahtjev u vezi s Vašom { -professional-qualification(form: "instrumental") } odgovoreno je putem Informacijskog sustava unutarnjeg tržišta (IMI). Broj zahtjeva: { $case-number }. Poslano: { $case-sent }. Tijelo koje je odgovorilo: { $case-other }.
    .part-answers = Ovo su pitanja koja smo postavili i odgovori koje smo primili.
    .part-rights = Od našeg ili od zamoljenog tijela možete zatražiti pristup svojim podacima te ispravak ili brisanje podataka koji su netočni ili su nezakonito obrađeni.
