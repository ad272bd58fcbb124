### Texts of the procedure that checks a professional qualification.
### Terms follow the Latvian version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification(form: "genitive") } pārbaude
    .short = Kvalifikācijas pārbaude
    .purpose = Lūdziet citas { -member-state } iestādi apstiprināt personas { -professional-qualification(form: "accusative") }, { -establishment(form: "genitive") } veikšanu vai rīcību, lai jūs varētu lemt par atzīšanu vai par pakalpojumu īslaicīgu sniegšanu.

## Form

section-person =
    .title = Attiecīgā persona
section-qualification =
    .title = Kvalifikācija
section-purpose =
    .title = Pieprasījuma mērķis

field-article =
    .label = Direktīvas 2005/36/EK norma, ar kuru pamatojat pieprasījumu
    .help = Izvēlieties normu, kas atbilst jūsu galvenajam jautājumam. { -Responding-authority } to redz pirms pieņemšanas.
    .option-article_8_1 = 8. panta 1. punkts: informācija par īslaicīgu pakalpojumu sniedzēju
    .option-article_50_2 = 50. panta 2. punkts: formālu kvalifikāciju apliecinošu dokumentu autentiskums, minimālās apmācības prasības
    .option-article_50_3 = 50. panta 3. punkts: apmācība, kas pilnībā vai daļēji apgūta citas { -member-state } iestādē
    .option-article_50_3a = 50. panta 3.a punkts: tiesību darboties profesijā apturēšana vai { -prohibition }
    .option-article_51 = 51. pants: atzīšanas pieteikuma izskatīšana
    .option-article_56_1 = 56. panta 1. punkts: { -mutual-assistance } direktīvas piemērošanā
    .option-article_56_2 = 56. panta 2. punkts: disciplinārsodi, kriminālsodi vai citi nopietni, konkrēti apstākļi
field-reason =
    .label = Jūsu šaubu iemesls
    .help = Šī norma prasa pamatotas šaubas. Norādiet, kuri fakti tās rada, un personu nosauciet tikai tad, ja tas ir nepieciešams.
field-holder =
    .label = Kvalifikācijas ieguvējs
    .help = Norādiet vārdu un uzvārdu tā, kā tas rakstīts personu apliecinošā dokumentā.
field-name_on_document =
    .label = Vārds un uzvārds dokumentā, ja atšķiras
    .help = Piemēram, dzimtais uzvārds vai agrākais uzvārds.
field-profession =
    .label = Profesija
    .help = Profesija, kurā persona vēlas darboties jūsu { -member-state(form: "locative") }.
field-profession_other =
    .label = Citas profesijas nosaukums
    .help = Norādiet tikai profesiju, nevis personu.
field-qualification_kind =
    .label = Kvalifikācijas veids
    .option-diploma = Diploms
    .option-certificate = Sertifikāts
    .option-attestation_of_competence = Kompetences apliecinājums
    .option-specialist_title = Specializētu apmācību apliecinošs dokuments
    .option-third_country_recognised = { -Member-state } atzīts trešās valsts kvalifikāciju apliecinošs dokuments
    .option-other = Cits formālu kvalifikāciju apliecinošs dokuments
field-qualification_title =
    .label = Kvalifikācijas nosaukums
    .help = Norādiet nosaukumu dokumenta valodā.
field-issuing_body =
    .label = Dokumenta izdevējs
    .help = Augstskola, skola, kamera vai iestāde, kas izdevusi dokumentu. { -Responding-authority } to redz pirms pieņemšanas.
field-issuing_place =
    .label = Izdošanas vieta
    .help = Pilsēta, kurā dokuments izdots. { -Responding-authority } to redz pirms pieņemšanas.
field-issuing_country =
    .label = Izdevējvalsts
field-issue_date =
    .label = Izdošanas datums
field-document_number =
    .label = Dokumenta numurs
field-purpose =
    .label = Ko persona plāno darīt jūsu { -member-state(form: "locative") }?
    .option-establishment = Veikt tajā pastāvīgu darbību profesijā
    .option-temporary_services = Īslaicīgi un neregulāri sniegt tajā pakalpojumus

list-professions =
    .option-doctor = Ārsts ar medicīnas pamatizglītību
    .option-specialist_doctor = Ārsts speciālists
    .option-general_practitioner = Vispārējās prakses ārsts (ģimenes ārsts)
    .option-nurse_general_care = Vispārējās aprūpes māsa
    .option-dental_practitioner = Zobārsts
    .option-veterinary_surgeon = Veterinārārsts
    .option-midwife = Vecmāte
    .option-pharmacist = Farmaceits
    .option-architect = Arhitekts
    .option-specialised_nurse = Specializētā māsa
    .option-health_care_assistant = Māsas palīgs
    .option-physiotherapist = Fizioterapeits
    .option-occupational_therapist = Ergoterapeits
    .option-speech_therapist = Audiologopēds
    .option-radiographer = Radiogrāfers
    .option-medical_laboratory_technician = Biomedicīnas laborants
    .option-dietitian = Uztura speciālists
    .option-optician = Optiķis
    .option-psychologist = Psihologs
    .option-social_worker = Sociālais darbinieks
    .option-childcare_worker = Bērnu aprūpes darbinieks
    .option-primary_school_teacher = Sākumskolas skolotājs
    .option-secondary_school_teacher = Vidusskolas skolotājs
    .option-special_needs_teacher = Speciālās izglītības skolotājs
    .option-lawyer = Advokāts
    .option-engineer = Inženieris
    .option-electrician = Elektriķis
    .option-real_estate_agent = Nekustamā īpašuma darījumu starpnieks
    .option-tourist_guide = Gids
    .option-mountain_guide = Kalnu gids
    .option-ski_instructor = Slēpošanas instruktors
    .option-driving_instructor = Autoskolas instruktors
    .option-hairdresser = Frizieris
    .option-other = Cita profesija

## Questions

category-general =
    .title = Vispārīgi jautājumi
category-establishment =
    .title = Pastāvīga darbība
category-temporary =
    .title = Pakalpojumu īslaicīga sniegšana
category-attachments =
    .title = Dokumentu kopijas

question-pq_g1 =
    .text = Vai pievienotais diploms vai sertifikāts ir autentisks?
question-pq_g1-finding =
    .label = Kas dokumentā nav pareizi?
    .option-forged = Tas ir viltots
    .option-altered = Tas ir grozīts
    .option-never_issued = Tas nekad nav izdots
    .option-issued_to_another = Tas izdots citai personai
question-pq_g1-details =
    .label = Sīkāka informācija

question-pq_g2 =
    .text = Vai pievienotā dokumenta izdevējs tajā laikā bija tiesīgs to izdot?
question-pq_g2-right_body =
    .label = Struktūra, kas bija tiesīga
    .help = Ja jums šī struktūra nav zināma, atstājiet lauku tukšu.

question-pq_g3 =
    .text = Vai personai ir pieprasījumā norādītā kvalifikācija?

question-pq_g4 =
    .text = Kāds ir precīzs kvalifikācijas nosaukums jūsu valodā?

question-pq_g5 =
    .text = Kurā profesijā šī kvalifikācija dod tiesības darboties jūsu { -member-state(form: "locative") }?
question-pq_g5-profession_other =
    .label = Citas profesijas nosaukums

question-pq_g6 =
    .text = Vai šī profesija jūsu { -member-state(form: "locative") } ir reglamentēta?
    .option-regulated = Jā
    .option-training_regulated = Nē, bet izglītība un apmācība ir reglamentēta
    .option-not_regulated = Nē

question-pq_e1 =
    .text = Vai kvalifikācija atbilst Direktīvā 2005/36/EK automātiskai atzīšanai noteiktajām minimālajām apmācības prasībām?
    .help = Ja neatbilst, nākamajā jautājumā lūgts norādīt, kura prasība nav izpildīta.

question-pq_e2 =
    .text = Kura minimālā apmācības prasība nav izpildīta?
    .help = Izvēlieties visu, kas atbilst.
    .option-duration = Apmācības ilgums
    .option-subjects = Mācību priekšmeti
    .option-practical_training = Praktiskā apmācība
    .option-admission_level = Uzņemšanai nepieciešamais līmenis
    .option-clinical_instruction = Klīniskā apmācība
question-pq_e2-explanation =
    .label = Paskaidrojums

question-pq_e3 =
    .text = Vai kvalifikācijas nosaukums salīdzinājumā ar Direktīvas 2005/36/EK V pielikumu ir mainījies un vai varat izdot izziņu par nosaukuma maiņu?
    .help = Atbildiet “jā”, ja izpildīti abi nosacījumi.
question-pq_e3-certificate =
    .label = Izziņa par nosaukuma maiņu
    .help = Pievienojiet to, ja tā jau ir izdota.

question-pq_e4 =
    .text = Vai speciālistam ir iegūtās tiesības?
    .option-general = Jā, vispārējas iegūtās tiesības (23. pants)
    .option-specific = Jā, profesijai raksturīgas iegūtās tiesības
    .option-none = Nē
    .option-cannot_answer = Mēs nevaram atbildēt
question-pq_e4-certificate =
    .label = Izziņa par iegūtajām tiesībām
question-pq_e4-reason =
    .label = Kāpēc nevarat atbildēt?

question-pq_e5 =
    .text = Kad apmācība sākās un beidzās?

question-pq_e6 =
    .text = Kāds ir kvalifikācijas līmenis saskaņā ar Direktīvas 2005/36/EK 11. pantu?
    .option-a = a) kompetences apliecinājums
    .option-b = b) vidējās izglītības kursu apliecinošs sertifikāts
    .option-c = c) diploms par vismaz vienu gadu ilgu apmācību pēc vidējās izglītības vai reglamentēta apmācība
    .option-d = d) diploms par vismaz trīs un ne vairāk kā četrus gadus ilgu apmācību pēc vidējās izglītības
    .option-e = e) diploms par vismaz četrus gadus ilgu apmācību pēc vidējās izglītības

question-pq_e7 =
    .text = Vai jūsu { -member-state } ir atzinusi šīs personas trešā valstī iegūtu kvalifikāciju?
question-pq_e7-recognised_on =
    .label = Atzīšanas datums
question-pq_e7-decision =
    .label = Lēmums par atzīšanu

question-pq_e8 =
    .text = Vai speciālistam jūsu { -member-state(form: "locative") } ir trīs gadu profesionālā pieredze, ko varat apliecināt?
question-pq_e8-experience =
    .label = Profesionālās pieredzes laikposms
    .help = Ja persona tur joprojām strādā, kā beigas norādiet dienu, līdz kurai apliecināt pieredzi.
question-pq_e8-certificate =
    .label = Izziņa par profesionālo pieredzi

question-pq_e9 =
    .text = Kādus mācību priekšmetus aptvēra apmācība, un cik stundu bija katrā?
    .help = Pievienojiet sekmju izrakstu vai apmācības programmu.
question-pq_e9-explanation =
    .label = Paskaidrojums

question-pq_t1 =
    .text = Vai speciālists jūsu { -member-state(form: "locative") } ir likumīgi reģistrējies attiecīgās darbības veikšanai?
question-pq_t1-since =
    .label = Reģistrējies kopš
question-pq_t1-entry =
    .label = Ieraksts reģistrā
    .help = Ja profesijai reģistra nav, atstājiet lauku tukšu.

question-pq_t2 =
    .text = Vai speciālistam pašlaik, kaut vai uz laiku, ir aizliegts darboties profesijā?
question-pq_t2-scope =
    .label = { -Prohibition(form: "genitive") } apjoms
question-pq_t2-in_force =
    .label = { -Prohibition(form: "genitive") } laikposms
    .help = Ja { -prohibition(form: "dative") } nav beigu datuma, atstājiet to tukšu.
question-pq_t2-decided_by =
    .label = Iestāde vai { -court }, kas pieņēma lēmumu

question-pq_t3 =
    .text = Vai ir piemēroti disciplinārsodi, administratīvie sodi vai kriminālsodi, kas attiecas uz darbību profesijā?
    .option-none = Sodu nav
    .option-final = Jā, lēmums ir galīgs
    .option-under_appeal = Jā, lēmums ir pārsūdzēts
    .option-cannot_disclose = Mūsu tiesību akti neļauj to izpaust
question-pq_t3-legal_basis =
    .label = Norma, kas to neļauj

question-pq_t4 =
    .text = Ja profesija jūsu { -member-state(form: "locative") } nav reglamentēta: vai speciālists pēdējos desmit gados tajā ir darbojies šajā profesijā vismaz vienu gadu?
question-pq_t4-pursued =
    .label = Laikposms, kurā persona darbojās profesijā
    .help = Ja persona tur joprojām strādā, kā beigas norādiet savas atbildes dienu.

question-pq_t5 =
    .text = Vai speciālistam ir profesionālās darbības civiltiesiskās atbildības apdrošināšana?
question-pq_t5-insurer =
    .label = Apdrošinātājs
question-pq_t5-cover_period =
    .label = Apdrošināšanas laikposms
    .help = Ja apdrošināšanai nav beigu datuma, atstājiet to tukšu.
question-pq_t5-cover_amount =
    .label = Apdrošinājuma summa

question-pq_a1 =
    .text = Nosūtiet šādu dokumentu kopijas.
    .help = Izvēlieties dokumentus, kurus nosūtāt. { -Requesting-authority } piezīmē var lūgt tikai dažus no tiem.
    .option-diploma = Diploms
    .option-diploma_supplement = Diploma pielikums
    .option-register_extract = { -Register-extract }
    .option-good_standing = Izziņa par labu profesionālo reputāciju
    .option-decision = Lēmums
question-pq_a1-copies =
    .label = Kopijas

## Documents

document-diploma =
    .name = Diploms
document-diploma_supplement =
    .name = Diploma pielikums
document-transcript =
    .name = Sekmju izraksts
document-good_standing =
    .name = Izziņa par labu profesionālo reputāciju

## Letters

letter-information =
    .name = Informācija par pieprasījumu saistībā ar Jūsu { -professional-qualification(form: "accusative") }
    .part-opening = Mēs pārbaudām Jūsu { -professional-qualification(form: "accusative") }. Šajā nolūkā mēs Iekšējā tirgus informācijas sistēmā (IMI) nosūtījām pieprasījumu citas { -member-state } iestādei. Pieprasījuma numurs: { $case-number }. Nosūtīts: { $case-sent }. Pieprasījuma saņēmēja iestāde: { $case-other }.
    .part-basis = { -Legal-basis } ir Direktīva 2005/36/EK. Jūsu { -personal-data } tiek apstrādāti saskaņā ar Regulu (ES) Nr. 1024/2012 un Regulu (ES) 2016/679.
    .part-rights = Jūs varat lūgt mūsu iestādei vai pieprasījuma saņēmējai iestādei piekļuvi saviem datiem, kā arī neprecīzu vai nelikumīgi apstrādātu datu labošanu vai dzēšanu.
letter-outcome =
    .name = Rezultāts pieprasījumam saistībā ar Jūsu { -professional-qualification(form: "accusative") }
    .part-opening = Uz mūsu pieprasījumu saistībā ar Jūsu { -professional-qualification(form: "accusative") } Iekšējā tirgus informācijas sistēmā (IMI) ir saņemta atbilde. Pieprasījuma numurs: { $case-number }. Nosūtīts: { $case-sent }. Iestāde, kas atbildēja: { $case-other }.
    .part-answers = Šie ir mūsu uzdotie jautājumi un saņemtās atbildes.
    .part-rights = Jūs varat lūgt mūsu iestādei vai pieprasījuma saņēmējai iestādei piekļuvi saviem datiem, kā arī neprecīzu vai nelikumīgi apstrādātu datu labošanu vai dzēšanu.
