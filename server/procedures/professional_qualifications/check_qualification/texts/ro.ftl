### Texts of the procedure that checks a professional qualification.
### Terms follow the Romanian version of Directive 2005/36/EC.

procedure =
    .name = Verificarea unei { -professional-qualification(form: "genitive") }
    .short = Verificarea calificării
    .purpose = Solicitați autorității din alt { -member-state } să confirme { -professional-qualification(form: "definite") }, { -establishment(form: "status-definite") } sau conduita unei persoane, pentru a putea decide cu privire la recunoaștere sau la prestarea temporară de servicii.

## Form

section-person =
    .title = Persoana vizată
section-qualification =
    .title = Calificare
section-purpose =
    .title = Scopul solicitării

field-article =
    .label = Dispoziția din Directiva 2005/36/CE pe care vă întemeiați solicitarea
    .help = Alegeți dispoziția care corespunde întrebării principale. { -Responding-authority(form: "definite") } o vede înainte de acceptare.
    .option-article_8_1 = Articolul 8 alineatul (1): informații despre un prestator de servicii temporare
    .option-article_50_2 = Articolul 50 alineatul (2): autenticitatea titlurilor de calificare, condiții minime de formare
    .option-article_50_3 = Articolul 50 alineatul (3): formare urmată integral sau parțial într-o instituție din alt { -member-state }
    .option-article_50_3a = Articolul 50 alineatul (3a): suspendarea sau interzicerea exercitării profesiei
    .option-article_51 = Articolul 51: examinarea unei cereri de recunoaștere
    .option-article_56_1 = Articolul 56 alineatul (1): { -mutual-assistance } în aplicarea directivei
    .option-article_56_2 = Articolul 56 alineatul (2): acțiuni disciplinare, sancțiuni penale sau alte circumstanțe grave și specifice
field-reason =
    .label = Motivul îndoielilor dumneavoastră
    .help = Această dispoziție presupune îndoieli justificate. Arătați ce fapte le provoacă și numiți persoana numai dacă este necesar.
field-holder =
    .label = Titularul calificării
    .help = Indicați numele așa cum apare în actul de identitate.
field-name_on_document =
    .label = Numele de pe document, dacă este diferit
    .help = De exemplu, numele la naștere sau un nume de familie anterior.
field-profession =
    .label = Profesia
    .help = Profesia pe care persoana dorește să o exercite în statul dumneavoastră membru.
field-profession_other =
    .label = Denumirea celeilalte profesii
    .help = Indicați numai profesia, nu și persoana.
field-qualification_kind =
    .label = Tipul calificării
    .option-diploma = Diplomă
    .option-certificate = Certificat
    .option-attestation_of_competence = Atestat de competență
    .option-specialist_title = Titlu de specialist
    .option-third_country_recognised = Titlu dintr-o țară terță recunoscut de un { -member-state }
    .option-other = Alt titlu de calificare
field-qualification_title =
    .label = Denumirea calificării
    .help = Indicați denumirea în limba documentului.
field-issuing_body =
    .label = Organismul emitent
    .help = Universitatea, școala, camera profesională sau autoritatea care a eliberat documentul. { -Responding-authority(form: "definite") } vede această informație înainte de acceptare.
field-issuing_place =
    .label = Locul eliberării
    .help = Localitatea în care a fost eliberat documentul. { -Responding-authority(form: "definite") } vede această informație înainte de acceptare.
field-issuing_country =
    .label = Țara eliberării
field-issue_date =
    .label = Data eliberării
field-document_number =
    .label = Numărul documentului
field-purpose =
    .label = Ce intenționează să facă persoana în statul dumneavoastră membru?
    .option-establishment = Să se stabilească pentru a exercita profesia
    .option-temporary_services = Să presteze servicii în mod temporar și ocazional

list-professions =
    .option-doctor = Medic cu formare medicală de bază
    .option-specialist_doctor = Medic specialist
    .option-general_practitioner = Medic generalist
    .option-nurse_general_care = Asistent medical generalist
    .option-dental_practitioner = Medic dentist
    .option-veterinary_surgeon = Medic veterinar
    .option-midwife = Moașă
    .option-pharmacist = Farmacist
    .option-architect = Arhitect
    .option-specialised_nurse = Asistent medical specializat
    .option-health_care_assistant = Infirmier
    .option-physiotherapist = Fizioterapeut
    .option-occupational_therapist = Terapeut ocupațional
    .option-speech_therapist = Logoped
    .option-radiographer = Tehnician de radiologie
    .option-medical_laboratory_technician = Tehnician de laborator medical
    .option-dietitian = Dietetician
    .option-optician = Optician
    .option-psychologist = Psiholog
    .option-social_worker = Asistent social
    .option-childcare_worker = Educator-puericultor
    .option-primary_school_teacher = Profesor pentru învățământul primar
    .option-secondary_school_teacher = Profesor pentru învățământul secundar
    .option-special_needs_teacher = Profesor pentru educație specială
    .option-lawyer = Avocat
    .option-engineer = Inginer
    .option-electrician = Electrician
    .option-real_estate_agent = Agent imobiliar
    .option-tourist_guide = Ghid de turism
    .option-mountain_guide = Ghid montan
    .option-ski_instructor = Monitor de schi
    .option-driving_instructor = Instructor auto
    .option-hairdresser = Coafor
    .option-other = Altă profesie

## Questions

category-general =
    .title = Întrebări generale
category-establishment =
    .title = { -Establishment(form: "status") } permanentă
category-temporary =
    .title = Prestare temporară de servicii
category-attachments =
    .title = Copii ale documentelor

question-pq_g1 =
    .text = Diploma sau certificatul anexat este autentic?
question-pq_g1-finding =
    .label = Ce este în neregulă cu documentul?
    .option-forged = Este fals
    .option-altered = A fost modificat
    .option-never_issued = Nu a fost eliberat niciodată
    .option-issued_to_another = A fost eliberat altei persoane
question-pq_g1-details =
    .label = Detalii

question-pq_g2 =
    .text = Organismul care a eliberat documentul anexat era autorizat să îl elibereze la acea dată?
question-pq_g2-right_body =
    .label = Organismul care era autorizat
    .help = Lăsați câmpul necompletat dacă nu cunoașteți organismul.

question-pq_g3 =
    .text = Este persoana titulara calificării indicate în solicitare?

question-pq_g4 =
    .text = Care este denumirea exactă a calificării în limba dumneavoastră?

question-pq_g5 =
    .text = La ce profesie dă acces calificarea în statul dumneavoastră membru?
question-pq_g5-profession_other =
    .label = Denumirea celeilalte profesii

question-pq_g6 =
    .text = Este această profesie reglementată în statul dumneavoastră membru?
    .option-regulated = Da
    .option-training_regulated = Nu, dar educația și formarea sunt reglementate
    .option-not_regulated = Nu

question-pq_e1 =
    .text = Îndeplinește calificarea condițiile minime de formare prevăzute de Directiva 2005/36/CE pentru recunoașterea automată?
    .help = Dacă nu, întrebarea următoare se referă la condiția care nu este îndeplinită.

question-pq_e2 =
    .text = Ce condiție minimă de formare nu este îndeplinită?
    .help = Alegeți toate opțiunile care se aplică.
    .option-duration = Durata formării
    .option-subjects = Materiile formării
    .option-practical_training = Formarea practică
    .option-admission_level = Nivelul cerut pentru admitere
    .option-clinical_instruction = Învățământul clinic
question-pq_e2-explanation =
    .label = Explicație

question-pq_e3 =
    .text = S-a schimbat denumirea calificării față de anexa V la Directiva 2005/36/CE și puteți elibera un certificat de schimbare a denumirii?
    .help = Răspundeți cu „da” dacă ambele sunt adevărate.
question-pq_e3-certificate =
    .label = Certificat de schimbare a denumirii
    .help = Anexați-l dacă a fost deja eliberat.

question-pq_e4 =
    .text = Beneficiază persoana de drepturi dobândite?
    .option-general = Da, drepturi dobândite generale (articolul 23)
    .option-specific = Da, drepturi dobândite specifice profesiei
    .option-none = Nu
    .option-cannot_answer = Nu putem răspunde
question-pq_e4-certificate =
    .label = Certificat privind drepturile dobândite
question-pq_e4-reason =
    .label = De ce nu puteți răspunde?

question-pq_e5 =
    .text = Când a început și când s-a încheiat formarea?

question-pq_e6 =
    .text = Care este nivelul calificării în sensul articolului 11 din Directiva 2005/36/CE?
    .option-a = (a) Atestat de competență
    .option-b = (b) Certificat care atestă absolvirea unui ciclu de studii secundare
    .option-c = (c) Diplomă de nivel postsecundar de cel puțin un an sau formare reglementată
    .option-d = (d) Diplomă de nivel postsecundar de cel puțin trei ani și cel mult patru ani
    .option-e = (e) Diplomă de nivel postsecundar de cel puțin patru ani

question-pq_e7 =
    .text = A recunoscut statul dumneavoastră membru o calificare a acestei persoane obținută într-o țară terță?
question-pq_e7-recognised_on =
    .label = Data recunoașterii
question-pq_e7-decision =
    .label = Decizia de recunoaștere

question-pq_e8 =
    .text = Are persoana o experiență profesională de trei ani în statul dumneavoastră membru, pe care o puteți certifica?
question-pq_e8-experience =
    .label = Perioada de experiență profesională
    .help = Dacă persoana lucrează încă acolo, indicați ca sfârșit ziua până la care certificați experiența.
question-pq_e8-certificate =
    .label = Certificat de experiență profesională

question-pq_e9 =
    .text = Ce materii a cuprins formarea și câte ore a avut fiecare?
    .help = Anexați foaia matricolă sau programa de formare.
question-pq_e9-explanation =
    .label = Explicație

question-pq_t1 =
    .text = Este persoana stabilită legal în statul dumneavoastră membru pentru activitatea respectivă?
question-pq_t1-since =
    .label = Stabilită din
question-pq_t1-entry =
    .label = Înscriere într-un registru
    .help = Lăsați câmpul necompletat dacă profesia nu are registru.

question-pq_t2 =
    .text = Îi este interzisă în prezent persoanei exercitarea profesiei, chiar și temporar?
question-pq_t2-scope =
    .label = Întinderea { -prohibition(form: "definite-genitive") }
question-pq_t2-in_force =
    .label = Perioada { -prohibition(form: "definite-genitive") }
    .help = Lăsați sfârșitul necompletat dacă { -prohibition(form: "definite") } este pe durată nedeterminată.
question-pq_t2-decided_by =
    .label = Autoritatea sau { -court(form: "definite") } care a decis

question-pq_t3 =
    .text = Există sancțiuni disciplinare, administrative sau penale relevante pentru exercitarea profesiei?
    .option-none = Nu există sancțiuni
    .option-final = Da, decizia este definitivă
    .option-under_appeal = Da, o cale de atac este în curs
    .option-cannot_disclose = Legislația noastră nu permite divulgarea acestor informații
question-pq_t3-legal_basis =
    .label = Dispoziția care nu o permite

question-pq_t4 =
    .text = Dacă profesia nu este reglementată în statul dumneavoastră membru: a exercitat-o persoana acolo cel puțin un an în ultimii zece ani?
question-pq_t4-pursued =
    .label = Perioada în care a fost exercitată profesia
    .help = Dacă persoana lucrează încă acolo, indicați ca sfârșit ziua răspunsului dumneavoastră.

question-pq_t5 =
    .text = Are persoana o asigurare de răspundere civilă profesională?
question-pq_t5-insurer =
    .label = Asigurător
question-pq_t5-cover_period =
    .label = Perioada de acoperire
    .help = Lăsați sfârșitul necompletat dacă acoperirea este pe durată nedeterminată.
question-pq_t5-cover_amount =
    .label = Valoarea acoperirii

question-pq_a1 =
    .text = Trimiteți copii ale următoarelor documente.
    .help = Alegeți documentele pe care le trimiteți. Printr-un comentariu, { -requesting-authority(form: "definite") } poate cere numai unele dintre ele.
    .option-diploma = Diplomă
    .option-diploma_supplement = Supliment la diplomă
    .option-register_extract = { -Register-extract }
    .option-good_standing = Certificat de status profesional curent
    .option-decision = Decizie
question-pq_a1-copies =
    .label = Copii

## Documents

document-diploma =
    .name = Diplomă
document-diploma_supplement =
    .name = Supliment la diplomă
document-transcript =
    .name = Foaie matricolă
document-good_standing =
    .name = Certificat de status profesional curent

## Letters

letter-information =
    .name = Informare privind o solicitare referitoare la calificarea dumneavoastră profesională
    .part-opening = Examinăm calificarea dumneavoastră profesională. În acest scop am trimis o solicitare autorității altui { -member-state } prin intermediul Sistemului de informare al pieței interne (IMI). Numărul solicitării: { $case-number }. Trimisă la: { $case-sent }. Autoritate solicitată: { $case-other }.
    .part-basis = { -Legal-basis(form: "definite") } este Directiva 2005/36/CE. Datele dumneavoastră cu caracter personal sunt prelucrate în conformitate cu Regulamentul (UE) nr. 1024/2012 și cu Regulamentul (UE) 2016/679.
    .part-rights = Puteți cere autorității noastre sau autorității solicitate acces la datele dumneavoastră, precum și rectificarea sau ștergerea datelor care sunt inexacte sau au fost prelucrate ilegal.
letter-outcome =
    .name = Rezultatul unei solicitări referitoare la calificarea dumneavoastră profesională
    .part-opening = La solicitarea noastră referitoare la calificarea dumneavoastră profesională s-a răspuns prin intermediul Sistemului de informare al pieței interne (IMI). Numărul solicitării: { $case-number }. Trimisă la: { $case-sent }. Autoritatea care a răspuns: { $case-other }.
    .part-answers = Acestea sunt întrebările pe care le-am adresat și răspunsurile pe care le-am primit.
    .part-rights = Puteți cere autorității noastre sau autorității solicitate acces la datele dumneavoastră, precum și rectificarea sau ștergerea datelor care sunt inexacte sau au fost prelucrate ilegal.
