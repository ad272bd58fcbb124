### Texts of the procedure that checks a professional qualification.
### Terms follow the French version of Directive 2005/36/EC.

procedure =
    .name = Vérifier une { -professional-qualification }
    .short = Vérification de qualification
    .purpose = Demandez à l’autorité d’un autre { -member-state } de confirmer la { -professional-qualification }, l’{ -establishment } ou la conduite d’une personne, afin de statuer sur la reconnaissance ou sur la prestation temporaire de services.

## Form

section-person =
    .title = Personne concernée
section-qualification =
    .title = Qualification
section-purpose =
    .title = Objet de la demande

field-article =
    .label = Disposition de la directive 2005/36/CE sur laquelle vous fondez la demande
    .help = Choisissez la disposition qui correspond à votre question principale. L’{ -responding-authority } la voit avant d’accepter la demande.
    .option-article_8_1 = Article 8, paragraphe 1 : informations sur un prestataire de services temporaires
    .option-article_50_2 = Article 50, paragraphe 2 : authenticité des titres de formation, conditions minimales de formation
    .option-article_50_3 = Article 50, paragraphe 3 : formation suivie en tout ou en partie dans un { -establishment } situé dans un autre { -member-state }
    .option-article_50_3a = Article 50, paragraphe 3 bis : suspension ou { -prohibition } de l’exercice de la profession
    .option-article_51 = Article 51 : examen d’une demande de reconnaissance
    .option-article_56_1 = Article 56, paragraphe 1 : { -mutual-assistance } dans l’application de la directive
    .option-article_56_2 = Article 56, paragraphe 2 : sanctions disciplinaires ou pénales ou autres faits graves et précis
field-reason =
    .label = Motif de vos doutes
    .help = Cette disposition exige des doutes justifiés. Indiquez les faits qui les suscitent et ne nommez la personne que si c’est indispensable.
field-holder =
    .label = Titulaire de la qualification
    .help = Indiquez le nom tel qu’il figure sur le document d’identité.
field-name_on_document =
    .label = Nom figurant sur le document, s’il est différent
    .help = Par exemple le nom de naissance ou un ancien nom de famille.
field-profession =
    .label = Profession
    .help = La profession que la personne souhaite exercer dans votre { -member-state }.
field-profession_other =
    .label = Nom de l’autre profession
    .help = Indiquez uniquement la profession, pas la personne.
field-qualification_kind =
    .label = Type de qualification
    .option-diploma = Diplôme
    .option-certificate = Certificat
    .option-attestation_of_competence = Attestation de compétence
    .option-specialist_title = Titre de formation de spécialiste
    .option-third_country_recognised = Titre d’un pays tiers reconnu par un { -member-state }
    .option-other = Autre titre de formation
field-qualification_title =
    .label = Intitulé de la qualification
    .help = Indiquez l’intitulé dans la langue du document.
field-issuing_body =
    .label = Organisme de délivrance
    .help = L’université, l’école, l’ordre professionnel ou l’autorité qui a délivré le document. L’{ -responding-authority } voit cette donnée avant d’accepter la demande.
field-issuing_place =
    .label = Lieu de délivrance
    .help = La localité où le document a été délivré. L’{ -responding-authority } voit cette donnée avant d’accepter la demande.
field-issuing_country =
    .label = Pays de délivrance
field-issue_date =
    .label = Date de délivrance
field-document_number =
    .label = Numéro du document
field-purpose =
    .label = Qu’envisage de faire la personne dans votre { -member-state } ?
    .option-establishment = S’y établir pour exercer la profession
    .option-temporary_services = Y fournir des services de façon temporaire et occasionnelle

list-professions =
    .option-doctor = Médecin ayant une formation médicale de base
    .option-specialist_doctor = Médecin spécialiste
    .option-general_practitioner = Médecin généraliste
    .option-nurse_general_care = Infirmier responsable de soins généraux
    .option-dental_practitioner = Praticien de l’art dentaire
    .option-veterinary_surgeon = Vétérinaire
    .option-midwife = Sage-femme
    .option-pharmacist = Pharmacien
    .option-architect = Architecte
    .option-specialised_nurse = Infirmier spécialisé
    .option-health_care_assistant = Aide-soignant
    .option-physiotherapist = Kinésithérapeute
    .option-occupational_therapist = Ergothérapeute
    .option-speech_therapist = Orthophoniste
    .option-radiographer = Manipulateur en électroradiologie médicale
    .option-medical_laboratory_technician = Technicien de laboratoire médical
    .option-dietitian = Diététicien
    .option-optician = Opticien
    .option-psychologist = Psychologue
    .option-social_worker = Assistant de service social
    .option-childcare_worker = Professionnel de la petite enfance
    .option-primary_school_teacher = Enseignant du primaire
    .option-secondary_school_teacher = Enseignant du secondaire
    .option-special_needs_teacher = Enseignant spécialisé
    .option-lawyer = Avocat
    .option-engineer = Ingénieur
    .option-electrician = Électricien
    .option-real_estate_agent = Agent immobilier
    .option-tourist_guide = Guide touristique
    .option-mountain_guide = Guide de haute montagne
    .option-ski_instructor = Moniteur de ski
    .option-driving_instructor = Enseignant de la conduite
    .option-hairdresser = Coiffeur
    .option-other = Autre profession

## Questions

category-general =
    .title = Questions générales
category-establishment =
    .title = { -Establishment } permanent
category-temporary =
    .title = Prestation temporaire de services
category-attachments =
    .title = Copies de documents

question-pq_g1 =
    .text = Le diplôme ou certificat ci-joint est-il authentique ?
question-pq_g1-finding =
    .label = Quelle irrégularité le document présente-t-il ?
    .option-forged = Il est faux
    .option-altered = Il a été altéré
    .option-never_issued = Il n’a jamais été délivré
    .option-issued_to_another = Il a été délivré à une autre personne
question-pq_g1-details =
    .label = Précisions

question-pq_g2 =
    .text = L’organisme qui a délivré le document ci-joint était-il autorisé à le délivrer à cette date ?
question-pq_g2-right_body =
    .label = Organisme qui était autorisé
    .help = Laissez ce champ vide si vous ne connaissez pas l’organisme.

question-pq_g3 =
    .text = La personne est-elle titulaire de la qualification indiquée dans la demande ?

question-pq_g4 =
    .text = Quel est l’intitulé exact de la qualification dans votre langue ?

question-pq_g5 =
    .text = À quelle profession la qualification donne-t-elle accès dans votre { -member-state } ?
question-pq_g5-profession_other =
    .label = Nom de l’autre profession

question-pq_g6 =
    .text = Cette profession est-elle réglementée dans votre { -member-state } ?
    .option-regulated = Oui
    .option-training_regulated = Non, mais la formation est réglementée
    .option-not_regulated = Non

question-pq_e1 =
    .text = La qualification satisfait-elle aux conditions minimales de formation prévues par la directive 2005/36/CE pour la reconnaissance automatique ?
    .help = Si ce n’est pas le cas, la question suivante porte sur la condition qui n’est pas remplie.

question-pq_e2 =
    .text = Quelle condition minimale de formation n’est pas remplie ?
    .help = Choisissez toutes les options qui s’appliquent.
    .option-duration = Durée de la formation
    .option-subjects = Matières de la formation
    .option-practical_training = Formation pratique
    .option-admission_level = Niveau exigé pour l’admission
    .option-clinical_instruction = Enseignement clinique
question-pq_e2-explanation =
    .label = Explication

question-pq_e3 =
    .text = L’intitulé de la qualification a-t-il changé par rapport à l’annexe V de la directive 2005/36/CE et pouvez-vous délivrer un certificat de changement de dénomination ?
    .help = Répondez oui si les deux conditions sont remplies.
question-pq_e3-certificate =
    .label = Certificat de changement de dénomination
    .help = Joignez-le s’il a déjà été délivré.

question-pq_e4 =
    .text = Le professionnel bénéficie-t-il de droits acquis ?
    .option-general = Oui, droits acquis généraux (article 23)
    .option-specific = Oui, droits acquis propres à la profession
    .option-none = Non
    .option-cannot_answer = Nous ne pouvons pas répondre
question-pq_e4-certificate =
    .label = Attestation de droits acquis
question-pq_e4-reason =
    .label = Pourquoi ne pouvez-vous pas répondre ?

question-pq_e5 =
    .text = Quand la formation a-t-elle commencé et pris fin ?

question-pq_e6 =
    .text = Quel est le niveau de la qualification au sens de l’article 11 de la directive 2005/36/CE ?
    .option-a = a) Attestation de compétence
    .option-b = b) Certificat sanctionnant un cycle d’études secondaires
    .option-c = c) Diplôme de niveau postsecondaire d’une durée minimale d’un an, ou formation réglementée
    .option-d = d) Diplôme de niveau postsecondaire d’une durée minimale de trois ans et ne dépassant pas quatre ans
    .option-e = e) Diplôme de niveau postsecondaire d’une durée d’au moins quatre ans

question-pq_e7 =
    .text = Votre { -member-state } a-t-il reconnu à cette personne une qualification d’un pays tiers ?
question-pq_e7-recognised_on =
    .label = Date de la reconnaissance
question-pq_e7-decision =
    .label = Décision de reconnaissance

question-pq_e8 =
    .text = Le professionnel a-t-il, dans votre { -member-state }, trois ans d’expérience professionnelle que vous pouvez certifier ?
question-pq_e8-experience =
    .label = Période d’expérience professionnelle
    .help = Si la personne y travaille encore, indiquez comme fin le jour jusqu’auquel vous certifiez l’expérience.
question-pq_e8-certificate =
    .label = Attestation d’expérience professionnelle

question-pq_e9 =
    .text = Sur quelles matières la formation a-t-elle porté, et combien d’heures pour chacune ?
    .help = Joignez le relevé de notes ou le programme de la formation.
question-pq_e9-explanation =
    .label = Explication

question-pq_t1 =
    .text = Le professionnel est-il légalement établi dans votre { -member-state } pour l’activité concernée ?
question-pq_t1-since =
    .label = Établi depuis le
question-pq_t1-entry =
    .label = Inscription dans un registre
    .help = Laissez ce champ vide si la profession n’a pas de registre.

question-pq_t2 =
    .text = Le professionnel fait-il actuellement l’objet d’une interdiction d’exercer, même temporaire ?
question-pq_t2-scope =
    .label = Portée de l’{ -prohibition }
question-pq_t2-in_force =
    .label = Période de l’{ -prohibition }
    .help = Laissez la fin vide si l’{ -prohibition } n’en a pas.
question-pq_t2-decided_by =
    .label = Autorité ou { -court } qui a statué

question-pq_t3 =
    .text = Existe-t-il des sanctions disciplinaires, administratives ou pénales pertinentes pour l’exercice de la profession ?
    .option-none = Aucune sanction
    .option-final = Oui, la décision est définitive
    .option-under_appeal = Oui, un recours est pendant
    .option-cannot_disclose = Notre droit ne permet pas de communiquer cette information
question-pq_t3-legal_basis =
    .label = Disposition qui ne le permet pas

question-pq_t4 =
    .text = Si la profession n’est pas réglementée dans votre { -member-state } : le professionnel l’y a-t-il exercée pendant au moins un an au cours des dix dernières années ?
question-pq_t4-pursued =
    .label = Période d’exercice de la profession
    .help = Si la personne y travaille encore, indiquez comme fin le jour de votre réponse.

question-pq_t5 =
    .text = Le professionnel dispose-t-il d’une assurance de responsabilité professionnelle ?
question-pq_t5-insurer =
    .label = Assureur
question-pq_t5-cover_period =
    .label = Période de couverture
    .help = Laissez la fin vide si la couverture n’en a pas.
question-pq_t5-cover_amount =
    .label = Montant de la couverture

question-pq_a1 =
    .text = Envoyez des copies des documents suivants.
    .help = Choisissez les documents que vous envoyez. Un commentaire de l’{ -requesting-authority } peut n’en demander que certains.
    .option-diploma = Diplôme
    .option-diploma_supplement = Supplément au diplôme
    .option-register_extract = { -Register-extract }
    .option-good_standing = Attestation de bonne conduite professionnelle
    .option-decision = Décision
question-pq_a1-copies =
    .label = Copies jointes

## Documents

document-diploma =
    .name = Diplôme
document-diploma_supplement =
    .name = Supplément au diplôme
document-transcript =
    .name = Relevé de notes
document-good_standing =
    .name = Attestation de bonne conduite professionnelle

## Letters

letter-information =
    .name = Information sur une demande concernant votre { -professional-qualification }
    .part-opening = Nous examinons votre { -professional-qualification }. À cette fin, nous avons adressé une demande à l’autorité d’un autre { -member-state } au moyen du système d’information du marché intérieur (IMI). Numéro de la demande : { $case-number }. Envoyée le : { $case-sent }. Autorité requise : { $case-other }.
    .part-basis = La { -legal-basis } est la directive 2005/36/CE. Vos { -personal-data } sont traitées conformément au règlement (UE) n° 1024/2012 et au règlement (UE) 2016/679.
    .part-rights = Vous pouvez demander à notre autorité ou à l’autorité requise l’accès à vos données, ainsi que la rectification ou l’effacement des données inexactes ou traitées illicitement.
letter-outcome =
    .name = Résultat d’une demande concernant votre { -professional-qualification }
    .part-opening = Notre demande concernant votre { -professional-qualification } a reçu une réponse au moyen du système d’information du marché intérieur (IMI). Numéro de la demande : { $case-number }. Envoyée le : { $case-sent }. Autorité qui a répondu : { $case-other }.
    .part-answers = Voici les questions que nous avons posées et les réponses que nous avons reçues.
    .part-rights = Vous pouvez demander à notre autorité ou à l’autorité requise l’accès à vos données, ainsi que la rectification ou l’effacement des données inexactes ou traitées illicitement.
