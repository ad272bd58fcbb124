### Texts of the procedure that checks a professional qualification.
### Terms follow the Italian version of Directive 2005/36/EC.

procedure =
    .name = Verifica di una { -professional-qualification }
    .short = Verifica della qualifica
    .purpose = Chiedere all’autorità di un altro { -member-state } di confermare la { -professional-qualification }, lo { -establishment } o la condotta di una persona, per decidere sul riconoscimento o sulla prestazione temporanea di servizi.

## Form

section-person =
    .title = Persona interessata
section-qualification =
    .title = Qualifica
section-purpose =
    .title = Finalità della richiesta

field-article =
    .label = Disposizione della direttiva 2005/36/CE su cui si fonda la richiesta
    .help = Scegliere la disposizione che corrisponde alla domanda principale. L’{ -responding-authority } la vede prima dell’accettazione.
    .option-article_8_1 = Articolo 8, paragrafo 1: informazioni su un prestatore di servizi temporanei
    .option-article_50_2 = Articolo 50, paragrafo 2: autenticità dei titoli di formazione, condizioni minime di formazione
    .option-article_50_3 = Articolo 50, paragrafo 3: formazione ricevuta in tutto o in parte in un istituto di un altro { -member-state }
    .option-article_50_3a = Articolo 50, paragrafo 3 bis: sospensione o { -prohibition } di esercizio della professione
    .option-article_51 = Articolo 51: esame di una domanda di riconoscimento
    .option-article_56_1 = Articolo 56, paragrafo 1: { -mutual-assistance } nell’applicazione della direttiva
    .option-article_56_2 = Articolo 56, paragrafo 2: azioni disciplinari, sanzioni penali o altre circostanze gravi e specifiche
field-reason =
    .label = Motivo dei dubbi
    .help = Questa disposizione richiede dubbi fondati. Indicare i fatti che li suscitano e il nome della persona solo se necessario.
field-holder =
    .label = Titolare della qualifica
    .help = Indicare il nome che figura nel documento di identità.
field-name_on_document =
    .label = Nome sul documento, se diverso
    .help = Ad esempio il nome alla nascita o un cognome precedente.
field-profession =
    .label = Professione
    .help = La professione che la persona intende esercitare nel vostro { -member-state }.
field-profession_other =
    .label = Denominazione dell’altra professione
    .help = Indicare solo la professione, non la persona.
field-qualification_kind =
    .label = Tipo di qualifica
    .option-diploma = Diploma
    .option-certificate = Certificato
    .option-attestation_of_competence = Attestato di competenza
    .option-specialist_title = Titolo di specializzazione
    .option-third_country_recognised = Titolo di un paese terzo riconosciuto da uno { -member-state }
    .option-other = Altro titolo di formazione
field-qualification_title =
    .label = Denominazione della qualifica
    .help = Indicare la denominazione nella lingua del documento.
field-issuing_body =
    .label = Ente di rilascio
    .help = L’università, la scuola, l’ordine professionale o l’autorità che ha rilasciato il documento. L’{ -responding-authority } vede questo dato prima dell’accettazione.
field-issuing_place =
    .label = Luogo di rilascio
    .help = La località in cui è stato rilasciato il documento. L’{ -responding-authority } vede questo dato prima dell’accettazione.
field-issuing_country =
    .label = Paese di rilascio
field-issue_date =
    .label = Data di rilascio
field-document_number =
    .label = Numero del documento
field-purpose =
    .label = Che cosa intende fare la persona nel vostro { -member-state }?
    .option-establishment = Stabilirsi per esercitare la professione
    .option-temporary_services = Prestare servizi in modo temporaneo e occasionale

list-professions =
    .option-doctor = Medico con formazione medica di base
    .option-specialist_doctor = Medico specialista
    .option-general_practitioner = Medico di medicina generale
    .option-nurse_general_care = Infermiere responsabile dell’assistenza generale
    .option-dental_practitioner = Odontoiatra
    .option-veterinary_surgeon = Veterinario
    .option-midwife = Ostetrica
    .option-pharmacist = Farmacista
    .option-architect = Architetto
    .option-specialised_nurse = Infermiere specializzato
    .option-health_care_assistant = Operatore socio-sanitario
    .option-physiotherapist = Fisioterapista
    .option-occupational_therapist = Terapista occupazionale
    .option-speech_therapist = Logopedista
    .option-radiographer = Tecnico sanitario di radiologia medica
    .option-medical_laboratory_technician = Tecnico sanitario di laboratorio biomedico
    .option-dietitian = Dietista
    .option-optician = Ottico
    .option-psychologist = Psicologo
    .option-social_worker = Assistente sociale
    .option-childcare_worker = Educatore della prima infanzia
    .option-primary_school_teacher = Docente di scuola primaria
    .option-secondary_school_teacher = Docente di scuola secondaria
    .option-special_needs_teacher = Docente di sostegno
    .option-lawyer = Avvocato
    .option-engineer = Ingegnere
    .option-electrician = Elettricista
    .option-real_estate_agent = Agente immobiliare
    .option-tourist_guide = Guida turistica
    .option-mountain_guide = Guida alpina
    .option-ski_instructor = Maestro di sci
    .option-driving_instructor = Istruttore di guida
    .option-hairdresser = Acconciatore
    .option-other = Altra professione

## Questions

category-general =
    .title = Domande generali
category-establishment =
    .title = { -Establishment } permanente
category-temporary =
    .title = Prestazione temporanea di servizi
category-attachments =
    .title = Copie di documenti

question-pq_g1 =
    .text = Il diploma o certificato allegato è autentico?
question-pq_g1-finding =
    .label = Quale irregolarità presenta il documento?
    .option-forged = È falso
    .option-altered = È stato alterato
    .option-never_issued = Non è mai stato rilasciato
    .option-issued_to_another = È stato rilasciato a un’altra persona
question-pq_g1-details =
    .label = Dettagli

question-pq_g2 =
    .text = L’ente che ha rilasciato il documento allegato era autorizzato a rilasciarlo in quel momento?
question-pq_g2-right_body =
    .label = Ente che era autorizzato
    .help = Lasciare vuoto se l’ente non è noto.

question-pq_g3 =
    .text = La persona è titolare della qualifica indicata nella richiesta?

question-pq_g4 =
    .text = Qual è la denominazione esatta della qualifica nella vostra lingua?

question-pq_g5 =
    .text = A quale professione dà accesso la qualifica nel vostro { -member-state }?
question-pq_g5-profession_other =
    .label = Denominazione dell’altra professione

question-pq_g6 =
    .text = Questa professione è regolamentata nel vostro { -member-state }?
    .option-regulated = Sì
    .option-training_regulated = No, ma l’istruzione e la formazione sono regolamentate
    .option-not_regulated = No

question-pq_e1 =
    .text = La qualifica soddisfa le condizioni minime di formazione previste dalla direttiva 2005/36/CE per il riconoscimento automatico?
    .help = In caso negativo, la domanda successiva chiede quale condizione non è soddisfatta.

question-pq_e2 =
    .text = Quale condizione minima di formazione non è soddisfatta?
    .help = Scegliere tutte le voci pertinenti.
    .option-duration = Durata della formazione
    .option-subjects = Materie della formazione
    .option-practical_training = Formazione pratica
    .option-admission_level = Livello richiesto per l’ammissione
    .option-clinical_instruction = Insegnamento clinico
question-pq_e2-explanation =
    .label = Spiegazione

question-pq_e3 =
    .text = La denominazione della qualifica è cambiata rispetto all’allegato V della direttiva 2005/36/CE e potete rilasciare un certificato di cambio di denominazione?
    .help = Rispondere sì se valgono entrambe le condizioni.
question-pq_e3-certificate =
    .label = Certificato di cambio di denominazione
    .help = Allegarlo se è già stato rilasciato.

question-pq_e4 =
    .text = Il professionista beneficia di diritti acquisiti?
    .option-general = Sì, diritti acquisiti generali (articolo 23)
    .option-specific = Sì, diritti acquisiti specifici della professione
    .option-none = No
    .option-cannot_answer = Non possiamo rispondere
question-pq_e4-certificate =
    .label = Certificato relativo ai diritti acquisiti
question-pq_e4-reason =
    .label = Perché non potete rispondere?

question-pq_e5 =
    .text = Quando è iniziata e quando è terminata la formazione?

question-pq_e6 =
    .text = Qual è il livello della qualifica ai sensi dell’articolo 11 della direttiva 2005/36/CE?
    .option-a = a) Attestato di competenza
    .option-b = b) Certificato che attesta il compimento di un ciclo di studi secondari
    .option-c = c) Diploma di livello post-secondario di almeno un anno o formazione regolamentata
    .option-d = d) Diploma di livello post-secondario di almeno tre e non più di quattro anni
    .option-e = e) Diploma di livello post-secondario di almeno quattro anni

question-pq_e7 =
    .text = Il vostro { -member-state } ha riconosciuto a questa persona una qualifica di un paese terzo?
question-pq_e7-recognised_on =
    .label = Data del riconoscimento
question-pq_e7-decision =
    .label = Decisione di riconoscimento

question-pq_e8 =
    .text = Il professionista ha tre anni di esperienza professionale nel vostro { -member-state } che potete certificare?
question-pq_e8-experience =
    .label = Periodo di esperienza professionale
    .help = Se la persona vi lavora ancora, indicare come fine il giorno fino al quale certificate l’esperienza.
question-pq_e8-certificate =
    .label = Certificato di esperienza professionale

question-pq_e9 =
    .text = Quali materie comprendeva la formazione e con quante ore ciascuna?
    .help = Allegare il certificato degli esami sostenuti o il programma della formazione.
question-pq_e9-explanation =
    .label = Spiegazione

question-pq_t1 =
    .text = Il professionista è legalmente stabilito nel vostro { -member-state } per l’attività in questione?
question-pq_t1-since =
    .label = Stabilito dal
question-pq_t1-entry =
    .label = Iscrizione in un albo o registro
    .help = Lasciare vuoto se la professione non ha un albo o registro.

question-pq_t2 =
    .text = Al professionista è attualmente vietato, anche solo temporaneamente, l’esercizio della professione?
question-pq_t2-scope =
    .label = Portata del { -prohibition }
question-pq_t2-in_force =
    .label = Periodo del { -prohibition }
    .help = Lasciare vuota la fine se il { -prohibition } è a tempo indeterminato.
question-pq_t2-decided_by =
    .label = Autorità o { -court(form: "judge") } che ha deciso

question-pq_t3 =
    .text = Esistono sanzioni disciplinari, amministrative o penali rilevanti per l’esercizio della professione?
    .option-none = Nessuna sanzione
    .option-final = Sì, la decisione è definitiva
    .option-under_appeal = Sì, è pendente un ricorso
    .option-cannot_disclose = Il nostro diritto non consente di comunicarlo
question-pq_t3-legal_basis =
    .label = Disposizione che non lo consente

question-pq_t4 =
    .text = Se la professione non è regolamentata nel vostro { -member-state }: il professionista l’ha esercitata in tale Stato per almeno un anno nel corso degli ultimi dieci anni?
question-pq_t4-pursued =
    .label = Periodo di esercizio della professione
    .help = Se la persona vi lavora ancora, indicare come fine il giorno della risposta.

question-pq_t5 =
    .text = Il professionista dispone di un’assicurazione di responsabilità civile professionale?
question-pq_t5-insurer =
    .label = Assicuratore
question-pq_t5-cover_period =
    .label = Periodo di copertura
    .help = Lasciare vuota la fine se la copertura è a tempo indeterminato.
question-pq_t5-cover_amount =
    .label = Importo della copertura

question-pq_a1 =
    .text = Inviare copia dei documenti seguenti.
    .help = Scegliere i documenti inviati. Con un commento l’{ -requesting-authority } può chiederne solo alcuni.
    .option-diploma = Diploma
    .option-diploma_supplement = Supplemento al diploma
    .option-register_extract = { -Register-extract }
    .option-good_standing = Certificato di onorabilità professionale
    .option-decision = Decisione
question-pq_a1-copies =
    .label = Copie

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Supplemento al diploma
document-transcript =
    .name = Certificato degli esami sostenuti
document-good_standing =
    .name = Certificato di onorabilità professionale

## Letters

letter-information =
    .name = Informazioni su una richiesta relativa alla Sua { -professional-qualification }
    .part-opening = Stiamo esaminando la Sua { -professional-qualification }. A tal fine abbiamo inviato una richiesta all’autorità di un altro { -member-state } tramite il sistema di informazione del mercato interno (IMI). Numero della richiesta: { $case-number }. Inviata il: { $case-sent }. Autorità interpellata: { $case-other }.
    .part-basis = La { -legal-basis } è la direttiva 2005/36/CE. I Suoi { -personal-data } sono trattati a norma del regolamento (UE) n. 1024/2012 e del regolamento (UE) 2016/679.
    .part-rights = Può chiedere alla nostra autorità o all’autorità interpellata l’accesso ai Suoi dati, nonché la rettifica o la cancellazione dei dati inesatti o trattati illecitamente.
letter-outcome =
    .name = Esito di una richiesta relativa alla Sua { -professional-qualification }
    .part-opening = La nostra richiesta relativa alla Sua { -professional-qualification } ha ricevuto risposta tramite il sistema di informazione del mercato interno (IMI). Numero della richiesta: { $case-number }. Inviata il: { $case-sent }. Autorità che ha risposto: { $case-other }.
    .part-answers = Ecco le domande che abbiamo posto e le risposte che abbiamo ricevuto.
    .part-rights = Può chiedere alla nostra autorità o all’autorità interpellata l’accesso ai Suoi dati, nonché la rettifica o la cancellazione dei dati inesatti o trattati illecitamente.
