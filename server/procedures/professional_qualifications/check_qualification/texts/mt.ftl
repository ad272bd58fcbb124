### Texts of the procedure that checks a professional qualification.
### Terms follow the Maltese version of Directive 2005/36/EC.

procedure =
    .name = Verifika ta’ { -professional-qualification }
    .short = Verifika ta’ kwalifika
    .purpose = Itlob lill-awtorità ta’ { -member-state } ieħor tikkonferma l-{ -professional-qualification }, l-istabbiliment jew l-imġiba ta’ persuna, biex tkun tista’ tiddeċiedi dwar ir-rikonoxximent jew dwar il-provvista temporanja ta’ servizzi.

## Form

section-person =
    .title = Persuna kkonċernata
section-qualification =
    .title = Kwalifika
section-purpose =
    .title = Għan tat-talba

field-article =
    .label = Dispożizzjoni tad-Direttiva 2005/36/KE li fuqha tibbaża t-talba
    .help = Agħżel id-dispożizzjoni li taqbel mal-mistoqsija ewlenija tiegħek. L-{ -responding-authority } taraha qabel ma taċċetta.
    .option-article_8_1 = Artikolu 8(1): informazzjoni dwar fornitur ta’ servizzi temporanji
    .option-article_50_2 = Artikolu 50(2): awtentiċità tal-provi ta’ kwalifiki formali, kundizzjonijiet minimi ta’ taħriġ
    .option-article_50_3 = Artikolu 50(3): taħriġ miksub kollu jew parti minnu fi { -establishment } fi { -member-state } ieħor
    .option-article_50_3a = Artikolu 50(3a): sospensjoni jew { -prohibition } mill-eżerċizzju tal-professjoni
    .option-article_51 = Artikolu 51: eżami ta’ applikazzjoni għal rikonoxximent
    .option-article_56_1 = Artikolu 56(1): { -mutual-assistance } fl-applikazzjoni tad-Direttiva
    .option-article_56_2 = Artikolu 56(2): azzjoni dixxiplinarja, sanzjonijiet kriminali jew ċirkostanzi oħra serji u speċifiċi
field-reason =
    .label = Raġuni għad-dubji tiegħek
    .help = Din id-dispożizzjoni teħtieġ dubji ġustifikati. Għid liema fatti jqajmuhom, u semmi l-persuna b’isimha biss fejn ma tistax tagħmel mod ieħor.
field-holder =
    .label = Detentur tal-kwalifika
    .help = Agħti l-isem kif jidher fid-dokument tal-identità.
field-name_on_document =
    .label = Isem fuq id-dokument, jekk ikun differenti
    .help = Pereżempju isem mat-twelid jew kunjom ta’ qabel.
field-profession =
    .label = Professjoni
    .help = Il-professjoni li l-persuna tixtieq teżerċita fl-{ -member-state(form: "prosthetic") } tiegħek.
field-profession_other =
    .label = Isem il-professjoni l-oħra
    .help = Semmi l-professjoni biss, mhux il-persuna.
field-qualification_kind =
    .label = Tip ta’ kwalifika
    .option-diploma = Diploma
    .option-certificate = Ċertifikat
    .option-attestation_of_competence = Attestat ta’ kompetenza
    .option-specialist_title = Prova ta’ taħriġ speċjalizzat
    .option-third_country_recognised = Prova minn pajjiż terz rikonoxxuta minn { -member-state }
    .option-other = Prova oħra ta’ kwalifiki formali
field-qualification_title =
    .label = Titolu tal-kwalifika
    .help = Agħti t-titolu bil-lingwa tad-dokument.
field-issuing_body =
    .label = Korp li ħareġ id-dokument
    .help = L-università, l-iskola, il-kamra jew l-awtorità li ħarġet id-dokument. L-{ -responding-authority } tarah qabel ma taċċetta.
field-issuing_place =
    .label = Post tal-ħruġ
    .help = Il-belt fejn inħareġ id-dokument. L-{ -responding-authority } tarah qabel ma taċċetta.
field-issuing_country =
    .label = Pajjiż tal-ħruġ
field-issue_date =
    .label = Data tal-ħruġ
field-document_number =
    .label = Numru tad-dokument
field-purpose =
    .label = X’beħsiebha tagħmel il-persuna fl-{ -member-state(form: "prosthetic") } tiegħek?
    .option-establishment = Tistabbilixxi ruħha fih biex teżerċita l-professjoni
    .option-temporary_services = Tipprovdi servizzi fih fuq bażi temporanja u okkażjonali

list-professions =
    .option-doctor = Tabib b’taħriġ mediku bażiku
    .option-specialist_doctor = Tabib speċjalizzat
    .option-general_practitioner = Tabib ġenerali
    .option-nurse_general_care = Infermier responsabbli għall-kura ġenerali
    .option-dental_practitioner = Prattikant tad-dentistrija
    .option-veterinary_surgeon = Kirurgu veterinarju
    .option-midwife = Qabla
    .option-pharmacist = Spiżjar
    .option-architect = Perit
    .option-specialised_nurse = Infermier speċjalizzat
    .option-health_care_assistant = Assistent tal-kura tas-saħħa
    .option-physiotherapist = Fiżjoterapista
    .option-occupational_therapist = Terapista okkupazzjonali
    .option-speech_therapist = Terapista tat-taħdit u l-lingwa
    .option-radiographer = Radjografu
    .option-medical_laboratory_technician = Tekniku tal-laboratorju mediku
    .option-dietitian = Djetista
    .option-optician = Ottiku
    .option-psychologist = Psikologu
    .option-social_worker = Ħaddiem soċjali
    .option-childcare_worker = Ħaddiem fil-kura tat-tfal
    .option-primary_school_teacher = Għalliem tal-iskola primarja
    .option-secondary_school_teacher = Għalliem tal-iskola sekondarja
    .option-special_needs_teacher = Għalliem tal-edukazzjoni speċjali
    .option-lawyer = Avukat
    .option-engineer = Inġinier
    .option-electrician = Elettriċista
    .option-real_estate_agent = Aġent tal-proprjetà immobbli
    .option-tourist_guide = Gwida turistika
    .option-mountain_guide = Gwida tal-muntanji
    .option-ski_instructor = Għalliem tal-iskijar
    .option-driving_instructor = Għalliem tas-sewqan
    .option-hairdresser = Parrukkier
    .option-other = Professjoni oħra

## Questions

category-general =
    .title = Mistoqsijiet ġenerali
category-establishment =
    .title = { -Establishment } permanenti
category-temporary =
    .title = Provvista temporanja ta’ servizzi
category-attachments =
    .title = Kopji ta’ dokumenti

question-pq_g1 =
    .text = Id-diploma jew iċ-ċertifikat mehmuż huwa awtentiku?
question-pq_g1-finding =
    .label = X’mhuwiex sew fid-dokument?
    .option-forged = Huwa ffalsifikat
    .option-altered = Ġie mibdul
    .option-never_issued = Qatt ma nħareġ
    .option-issued_to_another = Inħareġ lil persuna oħra
question-pq_g1-details =
    .label = Dettalji

question-pq_g2 =
    .text = Il-korp li ħareġ id-dokument mehmuż kien awtorizzat joħorġu dak iż-żmien?
question-pq_g2-right_body =
    .label = Korp li kien awtorizzat
    .help = Ħallih vojt jekk ma tafx liema korp.

question-pq_g3 =
    .text = Il-persuna hija d-detentur tal-kwalifika msemmija fit-talba?

question-pq_g4 =
    .text = X’inhu t-titolu eżatt tal-kwalifika bil-lingwa tiegħek?

question-pq_g5 =
    .text = Għal liema professjoni tagħti aċċess il-kwalifika fl-{ -member-state(form: "prosthetic") } tiegħek?
question-pq_g5-profession_other =
    .label = Isem il-professjoni l-oħra

question-pq_g6 =
    .text = Din il-professjoni hija regolata fl-{ -member-state(form: "prosthetic") } tiegħek?
    .option-regulated = Iva
    .option-training_regulated = Le, iżda l-edukazzjoni u t-taħriġ huma regolati
    .option-not_regulated = Le

question-pq_e1 =
    .text = Il-kwalifika tikkonforma mal-kundizzjonijiet minimi ta’ taħriġ tad-Direttiva 2005/36/KE għar-rikonoxximent awtomatiku?
    .help = Jekk le, il-mistoqsija li jmiss tistaqsi liema kundizzjoni ma ġietx issodisfata.

question-pq_e2 =
    .text = Liema kundizzjoni minima ta’ taħriġ ma ġietx issodisfata?
    .help = Agħżel dawk kollha li japplikaw.
    .option-duration = Tul tat-taħriġ
    .option-subjects = Suġġetti tat-taħriġ
    .option-practical_training = Taħriġ prattiku
    .option-admission_level = Livell meħtieġ għall-ammissjoni
    .option-clinical_instruction = Tagħlim kliniku
question-pq_e2-explanation =
    .label = Spjegazzjoni

question-pq_e3 =
    .text = It-titolu tal-kwalifika nbidel meta mqabbel mal-Anness V tad-Direttiva 2005/36/KE, u tista’ toħroġ ċertifikat ta’ bidla fid-denominazzjoni?
    .help = Wieġeb iva jekk it-tnejn huma minnhom.
question-pq_e3-certificate =
    .label = Ċertifikat ta’ bidla fid-denominazzjoni
    .help = Ehmżu jekk diġà nħareġ.

question-pq_e4 =
    .text = Il-professjonist igawdi minn drittijiet miksuba?
    .option-general = Iva, drittijiet miksuba ġenerali (Artikolu 23)
    .option-specific = Iva, drittijiet miksuba speċifiċi għall-professjoni
    .option-none = Le
    .option-cannot_answer = Ma nistgħux inwieġbu
question-pq_e4-certificate =
    .label = Ċertifikat tad-drittijiet miksuba
question-pq_e4-reason =
    .label = Għaliex ma tistgħux twieġbu?

question-pq_e5 =
    .text = Meta beda u meta ntemm it-taħriġ?

question-pq_e6 =
    .text = X’inhu l-livell tal-kwalifika skont l-Artikolu 11 tad-Direttiva 2005/36/KE?
    .option-a = (a) Attestat ta’ kompetenza
    .option-b = (b) Ċertifikat li jixhed kors sekondarju
    .option-c = (ċ) Diploma ta’ livell postsekondarju ta’ mill-inqas sena, jew taħriġ regolat
    .option-d = (d) Diploma ta’ livell postsekondarju ta’ mill-inqas tliet snin u mhux aktar minn erba’ snin
    .option-e = (e) Diploma ta’ livell postsekondarju ta’ mill-inqas erba’ snin

question-pq_e7 =
    .text = L-{ -member-state(form: "prosthetic") } tiegħek irrikonoxxa kwalifika ta’ din il-persuna minn pajjiż terz?
question-pq_e7-recognised_on =
    .label = Data tar-rikonoxximent
question-pq_e7-decision =
    .label = Deċiżjoni dwar ir-rikonoxximent

question-pq_e8 =
    .text = Il-professjonist għandu tliet snin esperjenza professjonali fl-{ -member-state(form: "prosthetic") } tiegħek li tista’ tiċċertifika?
question-pq_e8-experience =
    .label = Perjodu ta’ esperjenza professjonali
    .help = Jekk il-persuna għadha taħdem hemm, agħti bħala tmiem il-jum sa meta qed tiċċertifika.
question-pq_e8-certificate =
    .label = Ċertifikat ta’ esperjenza professjonali

question-pq_e9 =
    .text = Liema suġġetti kopra t-taħriġ, b’kemm-il siegħa kull wieħed?
    .help = Ehmeż it-traskrizzjoni jew il-programm tat-taħriġ.
question-pq_e9-explanation =
    .label = Spjegazzjoni

question-pq_t1 =
    .text = Il-professjonist huwa stabbilit legalment fl-{ -member-state(form: "prosthetic") } tiegħek għall-attività kkonċernata?
question-pq_t1-since =
    .label = Stabbilit minn
question-pq_t1-entry =
    .label = Entrata f’reġistru
    .help = Ħallih vojt jekk il-professjoni m’għandhiex reġistru.

question-pq_t2 =
    .text = Il-professjonist bħalissa huwa pprojbit milli jipprattika, anki temporanjament?
question-pq_t2-scope =
    .label = Kamp ta’ applikazzjoni tal-{ -prohibition }
question-pq_t2-in_force =
    .label = Perjodu tal-{ -prohibition }
    .help = Ħalli t-tmiem vojt jekk il-{ -prohibition } m’għandhiex tmiem.
question-pq_t2-decided_by =
    .label = Awtorità jew { -court } li ddeċidiet

question-pq_t3 =
    .text = Hemm sanzjonijiet dixxiplinarji, amministrattivi jew kriminali li huma rilevanti għall-eżerċizzju tal-professjoni?
    .option-none = L-ebda sanzjoni
    .option-final = Iva, id-deċiżjoni hija finali
    .option-under_appeal = Iva, hemm appell pendenti
    .option-cannot_disclose = Il-liġi tagħna ma tippermettilniex niżvelaw dan
question-pq_t3-legal_basis =
    .label = Dispożizzjoni li ma tippermettix dan

question-pq_t4 =
    .text = Jekk il-professjoni mhijiex regolata fl-{ -member-state(form: "prosthetic") } tiegħek: il-professjonist eżerċitaha hemm għal mill-inqas sena matul l-aħħar għaxar snin?
question-pq_t4-pursued =
    .label = Perjodu li fih ġiet eżerċitata l-professjoni
    .help = Jekk il-persuna għadha taħdem hemm, agħti bħala tmiem il-jum tat-tweġiba tiegħek.

question-pq_t5 =
    .text = Il-professjonist għandu assigurazzjoni ta’ indennizz professjonali?
question-pq_t5-insurer =
    .label = Assiguratur
question-pq_t5-cover_period =
    .label = Perjodu tal-kopertura
    .help = Ħalli t-tmiem vojt jekk il-kopertura m’għandhiex tmiem.
question-pq_t5-cover_amount =
    .label = Ammont tal-kopertura

question-pq_a1 =
    .text = Ibgħat kopji tad-dokumenti li ġejjin.
    .help = Agħżel id-dokumenti li qed tibgħat. Kumment tal-{ -requesting-authority } jista’ jitlob xi wħud minnhom biss.
    .option-diploma = Diploma
    .option-diploma_supplement = Suppliment tad-diploma
    .option-register_extract = { -Register-extract }
    .option-good_standing = Ċertifikat ta’ kondotta professjonali tajba
    .option-decision = Deċiżjoni
question-pq_a1-copies =
    .label = Kopji

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Suppliment tad-diploma
document-transcript =
    .name = Traskrizzjoni tal-istudji
document-good_standing =
    .name = Ċertifikat ta’ kondotta professjonali tajba

## Letters

letter-information =
    .name = Informazzjoni dwar talba li tikkonċerna l-{ -professional-qualification } tiegħek
    .part-opening = Qed neżaminaw il-{ -professional-qualification } tiegħek. Għal dan il-għan bgħatna talba lill-awtorità ta’ { -member-state } ieħor permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern (IMI). Numru tat-talba: { $case-number }. Data tal-bgħit: { $case-sent }. Awtorità mitluba: { $case-other }.
    .part-basis = Il-{ -legal-basis(form: "alternative") } hija d-Direttiva 2005/36/KE. Id-{ -personal-data } tiegħek tiġi pproċessata skont ir-Regolament (UE) Nru 1024/2012 u r-Regolament (UE) 2016/679.
    .part-rights = Tista’ titlob lill-awtorità tagħna jew lill-awtorità mitluba aċċess għad-data tiegħek, kif ukoll il-korrezzjoni jew it-tħassir ta’ data li mhix preċiża jew li ġiet ipproċessata b’mod illegali.
letter-outcome =
    .name = Eżitu ta’ talba li tikkonċerna l-{ -professional-qualification } tiegħek
    .part-opening = It-talba tagħna li tikkonċerna l-{ -professional-qualification } tiegħek ġiet imwieġba permezz tas-Sistema ta’ Informazzjoni tas-Suq Intern (IMI). Numru tat-talba: { $case-number }. Data tal-bgħit: { $case-sent }. Awtorità li wieġbet: { $case-other }.
    .part-answers = Dawn huma l-mistoqsijiet li għamilna u t-tweġibiet li rċevejna.
    .part-rights = Tista’ titlob lill-awtorità tagħna jew lill-awtorità mitluba aċċess għad-data tiegħek, kif ukoll il-korrezzjoni jew it-tħassir ta’ data li mhix preċiża jew li ġiet ipproċessata b’mod illegali.
