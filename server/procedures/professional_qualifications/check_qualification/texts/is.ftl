### Texts of the procedure that checks a professional qualification.
### Terms follow the Icelandic version of Directive 2005/36/EC; a Member State is called an EEA State.

procedure =
    .name = Kanna { -professional-qualification(form: "accusative") }
    .short = Könnun á menntun og hæfi
    .purpose = Biðjið stjórnvald í öðru { -member-state } að staðfesta { -professional-qualification(form: "accusative") }, { -establishment(form: "status-accusative") } eða háttsemi einstaklings svo að þið getið tekið ákvörðun um viðurkenningu eða um tímabundna þjónustustarfsemi.

## Form

section-person =
    .title = Hlutaðeigandi einstaklingur
section-qualification =
    .title = Menntun og hæfi
section-purpose =
    .title = Tilgangur beiðninnar

field-article =
    .label = Ákvæði tilskipunar 2005/36/EB sem þið byggið beiðnina á
    .help = Veljið ákvæðið sem á best við aðalspurningu ykkar. { -Responding-authority(form: "definite") } sér það áður en það samþykkir.
    .option-article_8_1 = 1. mgr. 8. gr.: upplýsingar um þann sem veitir tímabundna þjónustu
    .option-article_50_2 = 2. mgr. 50. gr.: hvort vitnisburður um formlega menntun og hæfi er ósvikinn, lágmarkskröfur um menntun
    .option-article_50_3 = 3. mgr. 50. gr.: menntun sem aflað var að öllu leyti eða að hluta hjá stofnun í öðru { -member-state }
    .option-article_50_3a = Mgr. 3a í 50. gr.: tímabundin svipting eða { -prohibition } við að leggja stund á starfsgreinina
    .option-article_51 = 51. gr.: athugun á umsókn um viðurkenningu
    .option-article_56_1 = 1. mgr. 56. gr.: { -mutual-assistance } við beitingu tilskipunarinnar
    .option-article_56_2 = 2. mgr. 56. gr.: agaviðurlög, refsiviðurlög eða aðrar alvarlegar, tilteknar aðstæður
field-reason =
    .label = Ástæða efasemda ykkar
    .help = Þetta ákvæði krefst rökstudds vafa. Tilgreinið hvaða atvik vekja hann og nafngreinið einstaklinginn aðeins ef það er nauðsynlegt.
field-holder =
    .label = Handhafi menntunar og hæfis
    .help = Sláið inn nafnið eins og það stendur í persónuskilríkjum.
field-name_on_document =
    .label = Nafn á skjalinu, ef það er annað
    .help = Til dæmis fæðingarnafn eða fyrra kenninafn.
field-profession =
    .label = Starfsgrein
    .help = Starfsgreinin sem einstaklingurinn vill leggja stund á í { -member-state } ykkar.
field-profession_other =
    .label = Heiti annarrar starfsgreinar
    .help = Tilgreinið aðeins starfsgreinina, ekki einstaklinginn.
field-qualification_kind =
    .label = Tegund menntunar og hæfis
    .option-diploma = Prófskírteini
    .option-certificate = Vottorð
    .option-attestation_of_competence = Hæfnisvottorð
    .option-specialist_title = Vitnisburður um sérnám
    .option-third_country_recognised = Vitnisburður frá þriðja landi sem { -member-state } hefur viðurkennt
    .option-other = Annar vitnisburður um formlega menntun og hæfi
field-qualification_title =
    .label = Heiti menntunar og hæfis
    .help = Tilgreinið heitið á tungumáli skjalsins.
field-issuing_body =
    .label = Útgefandi
    .help = Háskólinn, skólinn, fagfélagið eða stjórnvaldið sem gaf skjalið út. { -Responding-authority(form: "definite") } sér þetta áður en það samþykkir.
field-issuing_place =
    .label = Útgáfustaður
    .help = Staðurinn þar sem skjalið var gefið út. { -Responding-authority(form: "definite") } sér þetta áður en það samþykkir.
field-issuing_country =
    .label = Útgáfuland
field-issue_date =
    .label = Útgáfudagur
field-document_number =
    .label = Númer skjalsins
field-purpose =
    .label = Hvað hyggst einstaklingurinn gera í { -member-state } ykkar?
    .option-establishment = Öðlast þar staðfestu til að leggja stund á starfsgreinina
    .option-temporary_services = Veita þar þjónustu tímabundið og öðru hverju

list-professions =
    .option-doctor = Læknir með grunnmenntun í læknisfræði
    .option-specialist_doctor = Sérfræðilæknir
    .option-general_practitioner = Heimilislæknir
    .option-nurse_general_care = Hjúkrunarfræðingur í almennri hjúkrun
    .option-dental_practitioner = Tannlæknir
    .option-veterinary_surgeon = Dýralæknir
    .option-midwife = Ljósmóðir
    .option-pharmacist = Lyfjafræðingur
    .option-architect = Arkitekt
    .option-specialised_nurse = Hjúkrunarfræðingur með sérmenntun
    .option-health_care_assistant = Sjúkraliði
    .option-physiotherapist = Sjúkraþjálfari
    .option-occupational_therapist = Iðjuþjálfi
    .option-speech_therapist = Talmeinafræðingur
    .option-radiographer = Geislafræðingur
    .option-medical_laboratory_technician = Lífeindafræðingur
    .option-dietitian = Næringarráðgjafi
    .option-optician = Sjóntækjafræðingur
    .option-psychologist = Sálfræðingur
    .option-social_worker = Félagsráðgjafi
    .option-childcare_worker = Leikskólaliði
    .option-primary_school_teacher = Grunnskólakennari
    .option-secondary_school_teacher = Framhaldsskólakennari
    .option-special_needs_teacher = Sérkennari
    .option-lawyer = Lögmaður
    .option-engineer = Verkfræðingur
    .option-electrician = Rafvirki
    .option-real_estate_agent = Fasteignasali
    .option-tourist_guide = Leiðsögumaður ferðamanna
    .option-mountain_guide = Fjallaleiðsögumaður
    .option-ski_instructor = Skíðakennari
    .option-driving_instructor = Ökukennari
    .option-hairdresser = Hársnyrtir
    .option-other = Önnur starfsgrein

## Questions

category-general =
    .title = Almennar spurningar
category-establishment =
    .title = Varanleg { -establishment(form: "status") }
category-temporary =
    .title = Tímabundin þjónustustarfsemi
category-attachments =
    .title = Afrit af skjölum

question-pq_g1 =
    .text = Er meðfylgjandi prófskírteini eða vottorð ósvikið?
question-pq_g1-finding =
    .label = Hvað er athugavert við skjalið?
    .option-forged = Það er falsað
    .option-altered = Því hefur verið breytt
    .option-never_issued = Það var aldrei gefið út
    .option-issued_to_another = Það var gefið út handa öðrum einstaklingi
question-pq_g1-details =
    .label = Nánari upplýsingar

question-pq_g2 =
    .text = Hafði sá sem gaf út meðfylgjandi skjal heimild til að gefa það út á þeim tíma?
question-pq_g2-right_body =
    .label = Aðili sem hafði heimild til þess
    .help = Hafið reitinn auðan ef þið vitið ekki hver það er.

question-pq_g3 =
    .text = Er einstaklingurinn handhafi þeirrar menntunar og hæfis sem tilgreind er í beiðninni?

question-pq_g4 =
    .text = Hvert er nákvæmt heiti menntunar og hæfis á tungumáli ykkar?

question-pq_g5 =
    .text = Að hvaða starfsgrein veitir menntunin og hæfið aðgang í { -member-state } ykkar?
question-pq_g5-profession_other =
    .label = Heiti annarrar starfsgreinar

question-pq_g6 =
    .text = Er þessi starfsgrein lögvernduð í { -member-state } ykkar?
    .option-regulated = Já
    .option-training_regulated = Nei, en menntunin er lögbundin
    .option-not_regulated = Nei

question-pq_e1 =
    .text = Uppfyllir menntunin og hæfið lágmarkskröfur tilskipunar 2005/36/EB um menntun vegna sjálfkrafa viðurkenningar?
    .help = Ef svo er ekki er í næstu spurningu spurt hvaða krafa er ekki uppfyllt.

question-pq_e2 =
    .text = Hvaða lágmarkskrafa um menntun er ekki uppfyllt?
    .help = Veljið allt sem á við.
    .option-duration = Lengd námsins
    .option-subjects = Námsgreinar
    .option-practical_training = Verkleg þjálfun
    .option-admission_level = Inntökukröfur
    .option-clinical_instruction = Klínísk kennsla
question-pq_e2-explanation =
    .label = Skýring

question-pq_e3 =
    .text = Hefur heiti menntunar og hæfis breyst miðað við V. viðauka við tilskipun 2005/36/EB og getið þið gefið út vottorð um breytt heiti?
    .help = Svarið játandi ef hvort tveggja á við.
question-pq_e3-certificate =
    .label = Vottorð um breytt heiti
    .help = Hengið það við ef það hefur þegar verið gefið út.

question-pq_e4 =
    .text = Nýtur fagmaðurinn áunninna réttinda?
    .option-general = Já, almennra áunninna réttinda (23. gr.)
    .option-specific = Já, áunninna réttinda sem gilda sérstaklega um starfsgreinina
    .option-none = Nei
    .option-cannot_answer = Við getum ekki svarað
question-pq_e4-certificate =
    .label = Vottorð um áunnin réttindi
question-pq_e4-reason =
    .label = Hvers vegna getið þið ekki svarað?

question-pq_e5 =
    .text = Hvenær hófst námið og hvenær lauk því?

question-pq_e6 =
    .text = Á hvaða stigi er menntunin og hæfið samkvæmt 11. gr. tilskipunar 2005/36/EB?
    .option-a = a) Hæfnisvottorð
    .option-b = b) Vottorð um nám á framhaldsskólastigi
    .option-c = c) Prófskírteini um minnst eins árs nám að loknum framhaldsskóla eða lögbundið nám
    .option-d = d) Prófskírteini um minnst þriggja og mest fjögurra ára nám að loknum framhaldsskóla
    .option-e = e) Prófskírteini um minnst fjögurra ára nám að loknum framhaldsskóla

question-pq_e7 =
    .text = Hefur { -member-state } ykkar viðurkennt menntun og hæfi þessa einstaklings frá þriðja landi?
question-pq_e7-recognised_on =
    .label = Dagsetning viðurkenningar
question-pq_e7-decision =
    .label = Ákvörðun um viðurkenningu

question-pq_e8 =
    .text = Hefur fagmaðurinn þriggja ára starfsreynslu í { -member-state } ykkar sem þið getið vottað?
question-pq_e8-experience =
    .label = Tímabil starfsreynslu
    .help = Ef einstaklingurinn starfar þar enn skuluð þið tilgreina sem lokadag þann dag sem þið vottið til og með.
question-pq_e8-certificate =
    .label = Vottorð um starfsreynslu

question-pq_e9 =
    .text = Hvaða námsgreinar tók námið til og hve margar stundir voru í hverri?
    .help = Hengið við námsferilsyfirlit eða námskrá.
question-pq_e9-explanation =
    .label = Skýring

question-pq_t1 =
    .text = Hefur fagmaðurinn löglega staðfestu í { -member-state } ykkar vegna viðkomandi starfsemi?
question-pq_t1-since =
    .label = Með staðfestu frá
question-pq_t1-entry =
    .label = Skráning í skrá
    .help = Hafið reitinn auðan ef engin skrá er til um starfsgreinina.

question-pq_t2 =
    .text = Er fagmanninum sem stendur bannað að starfa, jafnvel tímabundið?
question-pq_t2-scope =
    .label = Umfang { -prohibition(form: "definite-genitive") }
question-pq_t2-in_force =
    .label = Tímabil { -prohibition(form: "definite-genitive") }
    .help = Hafið lokadaginn auðan ef { -prohibition(form: "definite") } hefur engan.
question-pq_t2-decided_by =
    .label = Stjórnvald eða { -court } sem tók ákvörðunina

question-pq_t3 =
    .text = Eru til staðar agaviðurlög, stjórnsýsluviðurlög eða refsiviðurlög sem skipta máli fyrir störf í starfsgreininni?
    .option-none = Engin viðurlög
    .option-final = Já, ákvörðunin er endanleg
    .option-under_appeal = Já, ákvörðunin hefur verið kærð eða henni áfrýjað
    .option-cannot_disclose = Lög okkar heimila ekki að við veitum þessar upplýsingar
question-pq_t3-legal_basis =
    .label = Ákvæði sem heimilar það ekki

question-pq_t4 =
    .text = Ef starfsgreinin er ekki lögvernduð í { -member-state } ykkar: hefur fagmaðurinn lagt stund á hana þar í minnst eitt ár á síðustu tíu árum?
question-pq_t4-pursued =
    .label = Tímabil þegar starfsgreinin var stunduð
    .help = Ef einstaklingurinn starfar þar enn skuluð þið tilgreina svardaginn sem lokadag.

question-pq_t5 =
    .text = Hefur fagmaðurinn starfsábyrgðartryggingu?
question-pq_t5-insurer =
    .label = Vátryggjandi
question-pq_t5-cover_period =
    .label = Vátryggingartímabil
    .help = Hafið lokadaginn auðan ef vátryggingin hefur engan.
question-pq_t5-cover_amount =
    .label = Vátryggingarfjárhæð

question-pq_a1 =
    .text = Sendið afrit af eftirfarandi skjölum.
    .help = Veljið skjölin sem þið sendið. Stjórnvaldið sem leggur fram beiðnina getur í athugasemd óskað aðeins eftir sumum þeirra.
    .option-diploma = Prófskírteini
    .option-diploma_supplement = Skírteinisviðauki
    .option-register_extract = { -Register-extract }
    .option-good_standing = Vottorð um góðan faglegan orðstír
    .option-decision = Ákvörðun
question-pq_a1-copies =
    .label = Afrit

## Documents

document-diploma =
    .name = Prófskírteini
document-diploma_supplement =
    .name = Skírteinisviðauki
document-transcript =
    .name = Námsferilsyfirlit
document-good_standing =
    .name = Vottorð um góðan faglegan orðstír

## Letters

letter-information =
    .name = Upplýsingar um beiðni varðandi faglega menntun þína og hæfi
    .part-opening = Við erum að kanna faglega menntun þína og hæfi. Í því skyni sendum við beiðni til stjórnvalds í öðru { -member-state } um upplýsingakerfið fyrir innri markaðinn (IMI). Númer beiðninnar: { $case-number }. Send: { $case-sent }. Stjórnvald sem beiðninni var beint til: { $case-other }.
    .part-basis = { -Legal-basis(form: "definite") } er tilskipun 2005/36/EB. Unnið er með { -personal-data } þínar í samræmi við reglugerð (ESB) nr. 1024/2012 og reglugerð (ESB) 2016/679.
    .part-rights = Þú getur óskað eftir því við okkur eða stjórnvaldið sem beiðninni var beint til að fá aðgang að upplýsingum þínum og að rangar upplýsingar eða upplýsingar sem unnið var með á ólögmætan hátt verði leiðréttar eða þeim eytt.
letter-outcome =
    .name = Niðurstaða beiðni varðandi faglega menntun þína og hæfi
    .part-opening = Beiðni okkar varðandi faglega menntun þína og hæfi hefur verið svarað í upplýsingakerfinu fyrir innri markaðinn (IMI). Númer beiðninnar: { $case-number }. Send: { $case-sent }. Stjórnvald sem svaraði: { $case-other }.
    .part-answers = Þetta eru spurningarnar sem við bárum fram og svörin sem við fengum.
    .part-rights = Þú getur óskað eftir því við okkur eða stjórnvaldið sem beiðninni var beint til að fá aðgang að upplýsingum þínum og að rangar upplýsingar eða upplýsingar sem unnið var með á ólögmætan hátt verði leiðréttar eða þeim eytt.
