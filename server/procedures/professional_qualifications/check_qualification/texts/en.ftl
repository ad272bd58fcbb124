### Texts of the procedure that checks a professional qualification.
### Terms follow the English version of Directive 2005/36/EC.

procedure =
    .name = Check a { -professional-qualification }
    .short = Qualification check
    .purpose = Ask the authority of another { -member-state } to confirm a person’s { -professional-qualification }, { -establishment } or conduct, so that you can decide on recognition or on the temporary provision of services.

## Form

section-person =
    .title = Person concerned
section-qualification =
    .title = Qualification
section-purpose =
    .title = Purpose of the request

field-article =
    .label = Provision of Directive 2005/36/EC on which you base the request
    .help = Choose the provision that fits your main question. The { -responding-authority } sees it before it accepts.
    .option-article_8_1 = Article 8(1): information on a provider of temporary services
    .option-article_50_2 = Article 50(2): authenticity of evidence of formal qualifications, minimum training conditions
    .option-article_50_3 = Article 50(3): training received in whole or in part in an { -establishment } in another { -member-state }
    .option-article_50_3a = Article 50(3a): suspension or { -prohibition } from the pursuit of the profession
    .option-article_51 = Article 51: examination of an application for recognition
    .option-article_56_1 = Article 56(1): { -mutual-assistance } in applying the Directive
    .option-article_56_2 = Article 56(2): disciplinary action, criminal sanctions or other serious, specific circumstances
field-reason =
    .label = Reason for your doubts
    .help = This provision requires justified doubts. Say which facts raise them, and name the person only where you must.
field-holder =
    .label = Holder of the qualification
    .help = Give the name as it stands in the identity document.
field-name_on_document =
    .label = Name on the document, if different
    .help = For example a name at birth or an earlier family name.
field-profession =
    .label = Profession
    .help = The profession that the person wishes to pursue in your { -member-state }.
field-profession_other =
    .label = Name of the other profession
    .help = Name the profession only, not the person.
field-qualification_kind =
    .label = Kind of qualification
    .option-diploma = Diploma
    .option-certificate = Certificate
    .option-attestation_of_competence = Attestation of competence
    .option-specialist_title = Evidence of specialist training
    .option-third_country_recognised = Third-country evidence recognised by a { -member-state }
    .option-other = Other evidence of formal qualifications
field-qualification_title =
    .label = Title of the qualification
    .help = Give the title in the language of the document.
field-issuing_body =
    .label = Issuing body
    .help = The university, school, chamber or authority that issued the document. The { -responding-authority } sees it before it accepts.
field-issuing_place =
    .label = Place of issue
    .help = The town in which the document was issued. The { -responding-authority } sees it before it accepts.
field-issuing_country =
    .label = Country of issue
field-issue_date =
    .label = Date of issue
field-document_number =
    .label = Document number
field-purpose =
    .label = What does the person intend to do in your { -member-state }?
    .option-establishment = Become established there to pursue the profession
    .option-temporary_services = Provide services there on a temporary and occasional basis

list-professions =
    .option-doctor = Doctor with basic medical training
    .option-specialist_doctor = Specialised doctor
    .option-general_practitioner = General practitioner
    .option-nurse_general_care = Nurse responsible for general care
    .option-dental_practitioner = Dental practitioner
    .option-veterinary_surgeon = Veterinary surgeon
    .option-midwife = Midwife
    .option-pharmacist = Pharmacist
    .option-architect = Architect
    .option-specialised_nurse = Specialised nurse
    .option-health_care_assistant = Healthcare assistant
    .option-physiotherapist = Physiotherapist
    .option-occupational_therapist = Occupational therapist
    .option-speech_therapist = Speech and language therapist
    .option-radiographer = Radiographer
    .option-medical_laboratory_technician = Medical laboratory technician
    .option-dietitian = Dietitian
    .option-optician = Optician
    .option-psychologist = Psychologist
    .option-social_worker = Social worker
    .option-childcare_worker = Childcare worker
    .option-primary_school_teacher = Primary school teacher
    .option-secondary_school_teacher = Secondary school teacher
    .option-special_needs_teacher = Special needs teacher
    .option-lawyer = Lawyer
    .option-engineer = Engineer
    .option-electrician = Electrician
    .option-real_estate_agent = Real estate agent
    .option-tourist_guide = Tourist guide
    .option-mountain_guide = Mountain guide
    .option-ski_instructor = Ski instructor
    .option-driving_instructor = Driving instructor
    .option-hairdresser = Hairdresser
    .option-other = Another profession

## Questions

category-general =
    .title = General questions
category-establishment =
    .title = Permanent { -establishment }
category-temporary =
    .title = Temporary provision of services
category-attachments =
    .title = Copies of documents

question-pq_g1 =
    .text = Is the attached diploma or certificate authentic?
question-pq_g1-finding =
    .label = What is wrong with the document?
    .option-forged = It is forged
    .option-altered = It was altered
    .option-never_issued = It was never issued
    .option-issued_to_another = It was issued to another person
question-pq_g1-details =
    .label = Details

question-pq_g2 =
    .text = Was the body that issued the attached document authorised to issue it at that time?
question-pq_g2-right_body =
    .label = Body that was authorised
    .help = Leave this empty if you do not know the body.

question-pq_g3 =
    .text = Is the person the holder of the qualification named in the request?

question-pq_g4 =
    .text = What is the exact title of the qualification in your language?

question-pq_g5 =
    .text = To which profession does the qualification give access in your { -member-state }?
question-pq_g5-profession_other =
    .label = Name of the other profession

question-pq_g6 =
    .text = Is this profession regulated in your { -member-state }?
    .option-regulated = Yes
    .option-training_regulated = No, but the education and training are regulated
    .option-not_regulated = No

question-pq_e1 =
    .text = Does the qualification comply with the minimum training conditions of Directive 2005/36/EC for automatic recognition?
    .help = If it does not, the next question asks which condition is not met.

question-pq_e2 =
    .text = Which minimum training condition is not met?
    .help = Choose all that apply.
    .option-duration = Duration of the training
    .option-subjects = Subjects of the training
    .option-practical_training = Practical training
    .option-admission_level = Level required for admission
    .option-clinical_instruction = Clinical instruction
question-pq_e2-explanation =
    .label = Explanation

question-pq_e3 =
    .text = Has the title of the qualification changed compared with Annex V to Directive 2005/36/EC, and can you issue a certificate of change of denomination?
    .help = Answer yes if both are true.
question-pq_e3-certificate =
    .label = Certificate of change of denomination
    .help = Attach it if it has been issued already.

question-pq_e4 =
    .text = Does the professional benefit from acquired rights?
    .option-general = Yes, general acquired rights (Article 23)
    .option-specific = Yes, acquired rights specific to the profession
    .option-none = No
    .option-cannot_answer = We cannot answer
question-pq_e4-certificate =
    .label = Certificate of acquired rights
question-pq_e4-reason =
    .label = Why can you not answer?

question-pq_e5 =
    .text = When did the training start and end?

question-pq_e6 =
    .text = What is the level of the qualification under Article 11 of Directive 2005/36/EC?
    .option-a = (a) Attestation of competence
    .option-b = (b) Certificate attesting to a secondary course
    .option-c = (c) Diploma of post-secondary level of at least one year, or regulated education and training
    .option-d = (d) Diploma of post-secondary level of at least three and not more than four years
    .option-e = (e) Diploma of post-secondary level of at least four years

question-pq_e7 =
    .text = Has your { -member-state } recognised a third-country qualification of this person?
question-pq_e7-recognised_on =
    .label = Date of recognition
question-pq_e7-decision =
    .label = Decision on recognition

question-pq_e8 =
    .text = Does the professional have three years of professional experience in your { -member-state } that you can certify?
question-pq_e8-experience =
    .label = Period of professional experience
    .help = If the person still works there, give as end the day up to which you certify.
question-pq_e8-certificate =
    .label = Certificate of professional experience

question-pq_e9 =
    .text = Which subjects did the training cover, with how many hours each?
    .help = Attach the transcript or the programme of the training.
question-pq_e9-explanation =
    .label = Explanation

question-pq_t1 =
    .text = Is the professional legally established in your { -member-state } for the activity concerned?
question-pq_t1-since =
    .label = Established since
question-pq_t1-entry =
    .label = Entry in a register
    .help = Leave this empty if the profession has no register.

question-pq_t2 =
    .text = Is the professional currently prohibited from practising, even temporarily?
question-pq_t2-scope =
    .label = Scope of the { -prohibition }
question-pq_t2-in_force =
    .label = Period of the { -prohibition }
    .help = Leave the end empty if the { -prohibition } has none.
question-pq_t2-decided_by =
    .label = Authority or { -court } that decided

question-pq_t3 =
    .text = Are there disciplinary, administrative or criminal sanctions that are relevant to the exercise of the profession?
    .option-none = No sanctions
    .option-final = Yes, the decision is final
    .option-under_appeal = Yes, an appeal is pending
    .option-cannot_disclose = Our law does not allow us to disclose this
question-pq_t3-legal_basis =
    .label = Provision that does not allow it

question-pq_t4 =
    .text = If the profession is not regulated in your { -member-state }: has the professional pursued it there for at least one year during the last ten years?
question-pq_t4-pursued =
    .label = Period in which the profession was pursued
    .help = If the person still works there, give as end the day of your answer.

question-pq_t5 =
    .text = Does the professional have professional indemnity insurance?
question-pq_t5-insurer =
    .label = Insurer
question-pq_t5-cover_period =
    .label = Period of cover
    .help = Leave the end empty if the cover has none.
question-pq_t5-cover_amount =
    .label = Amount of cover

question-pq_a1 =
    .text = Send copies of the following documents.
    .help = Choose the documents that you send. A comment of the { -requesting-authority } may ask for some of them only.
    .option-diploma = Diploma
    .option-diploma_supplement = Diploma supplement
    .option-register_extract = { -Register-extract }
    .option-good_standing = Certificate of good standing
    .option-decision = Decision
question-pq_a1-copies =
    .label = Copies

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Diploma supplement
document-transcript =
    .name = Transcript of records
document-good_standing =
    .name = Certificate of good standing

## Letters

letter-information =
    .name = Information on a request about your { -professional-qualification }
    .part-opening = We are examining your { -professional-qualification }. For this purpose we sent a request to the authority of another { -member-state } through the Internal Market Information System (IMI). Number of the request: { $case-number }. Sent on: { $case-sent }. Authority asked: { $case-other }.
    .part-basis = The { -legal-basis } is Directive 2005/36/EC. Your { -personal-data } are processed in accordance with Regulation (EU) No 1024/2012 and Regulation (EU) 2016/679.
    .part-rights = You may ask our authority or the authority asked for access to your data and for the correction or deletion of data that are inaccurate or were processed unlawfully.
letter-outcome =
    .name = Outcome of a request about your { -professional-qualification }
    .part-opening = Our request about your { -professional-qualification } was answered through the Internal Market Information System (IMI). Number of the request: { $case-number }. Sent on: { $case-sent }. Authority that answered: { $case-other }.
    .part-answers = These are the questions that we asked and the answers that we received.
    .part-rights = You may ask our authority or the authority asked for access to your data and for the correction or deletion of data that are inaccurate or were processed unlawfully.
