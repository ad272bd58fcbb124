### Texts of the procedure that checks a professional qualification.
### Terms follow the Estonian version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification(form: "genitive") } kontrollimine
    .short = Kvalifikatsiooni kontroll
    .purpose = Paluge teise { -member-state(form: "genitive") } asutusel kinnitada isiku { -professional-qualification(form: "genitive") }, { -establishment(form: "partitive") } või käitumist, et saaksite otsustada tunnustamise või teenuste ajutise osutamise üle.

## Form

section-person =
    .title = Asjaomane isik
section-qualification =
    .title = Kvalifikatsioon
section-purpose =
    .title = Päringu eesmärk

field-article =
    .label = Direktiivi 2005/36/EÜ säte, millel päring põhineb
    .help = Valige säte, mis vastab teie põhiküsimusele. { -Responding-authority } näeb seda enne vastuvõtmist.
    .option-article_8_1 = Artikli 8 lõige 1: teave ajutise teenuseosutaja kohta
    .option-article_50_2 = Artikli 50 lõige 2: kvalifikatsiooni tõendavate dokumentide autentsus, koolituse miinimumnõuded
    .option-article_50_3 = Artikli 50 lõige 3: koolitus, mis on täielikult või osaliselt läbitud teise { -member-state(form: "genitive") } asutuses
    .option-article_50_3a = Artikli 50 lõige 3a: kutsealal tegutsemise peatamine või { -prohibition }
    .option-article_51 = Artikkel 51: tunnustamistaotluse läbivaatamine
    .option-article_56_1 = Artikli 56 lõige 1: { -mutual-assistance } direktiivi kohaldamisel
    .option-article_56_2 = Artikli 56 lõige 2: distsiplinaarmeetmed, kriminaalkaristused või muud tõsised konkreetsed asjaolud
field-reason =
    .label = Teie kahtluste põhjus
    .help = See säte eeldab põhjendatud kahtlust. Märkige, millised asjaolud selle tekitavad, ja nimetage isikut ainult siis, kui see on vajalik.
field-holder =
    .label = Kvalifikatsiooni omaja
    .help = Kirjutage nimi nii, nagu see on isikut tõendavas dokumendis.
field-name_on_document =
    .label = Nimi dokumendis, kui see erineb
    .help = Näiteks sünninimi või varasem perekonnanimi.
field-profession =
    .label = Kutseala
    .help = Kutseala, millel isik soovib teie { -member-state(form: "inessive") } tegutseda.
field-profession_other =
    .label = Muu kutseala nimetus
    .help = Nimetage ainult kutseala, mitte isikut.
field-qualification_kind =
    .label = Kvalifikatsiooni liik
    .option-diploma = Diplom
    .option-certificate = Tunnistus
    .option-attestation_of_competence = Pädevuskinnitus
    .option-specialist_title = Erialast väljaõpet tõendav dokument
    .option-third_country_recognised = { -Member-state(form: "genitive") } tunnustatud kolmanda riigi kvalifikatsiooni tõendav dokument
    .option-other = Muu kvalifikatsiooni tõendav dokument
field-qualification_title =
    .label = Kvalifikatsiooni nimetus
    .help = Märkige nimetus dokumendi keeles.
field-issuing_body =
    .label = Dokumendi väljastaja
    .help = Ülikool, kool, koda või ametiasutus, kes dokumendi väljastas. { -Responding-authority } näeb seda enne vastuvõtmist.
field-issuing_place =
    .label = Väljastamise koht
    .help = Linn, kus dokument väljastati. { -Responding-authority } näeb seda enne vastuvõtmist.
field-issuing_country =
    .label = Väljastanud riik
field-issue_date =
    .label = Väljastamise kuupäev
field-document_number =
    .label = Dokumendi number
field-purpose =
    .label = Mida isik kavatseb teie { -member-state(form: "inessive") } teha?
    .option-establishment = Asuda seal püsivalt kutsealal tegutsema
    .option-temporary_services = Osutada seal teenuseid ajutiselt ja episoodiliselt

list-professions =
    .option-doctor = Põhiõppe läbinud arst
    .option-specialist_doctor = Eriarst
    .option-general_practitioner = Üldarst (perearst)
    .option-nurse_general_care = Üldõde
    .option-dental_practitioner = Hambaarst
    .option-veterinary_surgeon = Veterinaararst
    .option-midwife = Ämmaemand
    .option-pharmacist = Proviisor
    .option-architect = Arhitekt
    .option-specialised_nurse = Eriõde
    .option-health_care_assistant = Hooldustöötaja
    .option-physiotherapist = Füsioterapeut
    .option-occupational_therapist = Tegevusterapeut
    .option-speech_therapist = Logopeed
    .option-radiographer = Radioloogiatehnik
    .option-medical_laboratory_technician = Meditsiinilabori tehnik
    .option-dietitian = Dietoloog
    .option-optician = Optik
    .option-psychologist = Psühholoog
    .option-social_worker = Sotsiaaltöötaja
    .option-childcare_worker = Lapsehoidja
    .option-primary_school_teacher = Algkooliõpetaja
    .option-secondary_school_teacher = Keskkooliõpetaja
    .option-special_needs_teacher = Eripedagoog
    .option-lawyer = Advokaat
    .option-engineer = Insener
    .option-electrician = Elektrik
    .option-real_estate_agent = Kinnisvaramaakler
    .option-tourist_guide = Giid
    .option-mountain_guide = Mägigiid
    .option-ski_instructor = Suusainstruktor
    .option-driving_instructor = Sõiduõpetaja
    .option-hairdresser = Juuksur
    .option-other = Muu kutseala

## Questions

category-general =
    .title = Üldküsimused
category-establishment =
    .title = Püsiv { -establishment }
category-temporary =
    .title = Teenuste ajutine osutamine
category-attachments =
    .title = Dokumentide koopiad

question-pq_g1 =
    .text = Kas lisatud diplom või tunnistus on autentne?
question-pq_g1-finding =
    .label = Mis on dokumendil valesti?
    .option-forged = See on võltsitud
    .option-altered = Seda on muudetud
    .option-never_issued = Seda ei ole kunagi väljastatud
    .option-issued_to_another = See on väljastatud teisele isikule
question-pq_g1-details =
    .label = Üksikasjad

question-pq_g2 =
    .text = Kas lisatud dokumendi väljastajal oli tol ajal õigus seda väljastada?
question-pq_g2-right_body =
    .label = Asutus, kellel see õigus oli
    .help = Kui te seda asutust ei tea, jätke väli tühjaks.

question-pq_g3 =
    .text = Kas isik on päringus nimetatud kvalifikatsiooni omaja?

question-pq_g4 =
    .text = Milline on kvalifikatsiooni täpne nimetus teie keeles?

question-pq_g5 =
    .text = Millisel kutsealal annab see kvalifikatsioon teie { -member-state(form: "inessive") } õiguse tegutseda?
question-pq_g5-profession_other =
    .label = Muu kutseala nimetus

question-pq_g6 =
    .text = Kas see kutseala on teie { -member-state(form: "inessive") } reguleeritud?
    .option-regulated = Jah
    .option-training_regulated = Ei, kuid haridus ja koolitus on reguleeritud
    .option-not_regulated = Ei

question-pq_e1 =
    .text = Kas kvalifikatsioon vastab direktiivis 2005/36/EÜ automaatseks tunnustamiseks sätestatud koolituse miinimumnõuetele?
    .help = Kui ei vasta, küsitakse järgmises küsimuses, milline nõue ei ole täidetud.

question-pq_e2 =
    .text = Milline koolituse miinimumnõue ei ole täidetud?
    .help = Valige kõik sobivad vastused.
    .option-duration = Koolituse kestus
    .option-subjects = Õppeained
    .option-practical_training = Praktiline väljaõpe
    .option-admission_level = Vastuvõtuks nõutav tase
    .option-clinical_instruction = Kliiniline õpe
question-pq_e2-explanation =
    .label = Selgitus

question-pq_e3 =
    .text = Kas kvalifikatsiooni nimetus on direktiivi 2005/36/EÜ V lisaga võrreldes muutunud ja kas te saate väljastada nimetuse muutumise tõendi?
    .help = Vastake jaatavalt, kui mõlemad tingimused on täidetud.
question-pq_e3-certificate =
    .label = Nimetuse muutumise tõend
    .help = Lisage tõend, kui see on juba väljastatud.

question-pq_e4 =
    .text = Kas kutseala esindajal on omandatud õigused?
    .option-general = Jah, üldised omandatud õigused (artikkel 23)
    .option-specific = Jah, kutsealale omased omandatud õigused
    .option-none = Ei
    .option-cannot_answer = Me ei saa vastata
question-pq_e4-certificate =
    .label = Omandatud õiguste tõend
question-pq_e4-reason =
    .label = Miks te ei saa vastata?

question-pq_e5 =
    .text = Millal koolitus algas ja lõppes?

question-pq_e6 =
    .text = Milline on kvalifikatsiooni tase direktiivi 2005/36/EÜ artikli 11 kohaselt?
    .option-a = a) pädevuskinnitus
    .option-b = b) keskhariduse omandamist tõendav tunnistus
    .option-c = c) vähemalt aastast keskharidusjärgset õpet tõendav diplom või reguleeritud koolitus
    .option-d = d) vähemalt kolme- ja kõige rohkem nelja-aastast keskharidusjärgset õpet tõendav diplom
    .option-e = e) vähemalt nelja-aastast keskharidusjärgset õpet tõendav diplom

question-pq_e7 =
    .text = Kas teie { -member-state } on tunnustanud selle isiku kolmanda riigi kvalifikatsiooni?
question-pq_e7-recognised_on =
    .label = Tunnustamise kuupäev
question-pq_e7-decision =
    .label = Tunnustamisotsus

question-pq_e8 =
    .text = Kas kutseala esindajal on teie { -member-state(form: "inessive") } kolm aastat töökogemust, mida te saate kinnitada?
question-pq_e8-experience =
    .label = Töökogemuse periood
    .help = Kui isik seal veel töötab, märkige lõpuks päev, milleni te töökogemust kinnitate.
question-pq_e8-certificate =
    .label = Töökogemuse tõend

question-pq_e9 =
    .text = Milliseid õppeaineid koolitus hõlmas ja kui palju tunde igaüht?
    .help = Lisage hinneteleht või õppekava.
question-pq_e9-explanation =
    .label = Selgitus

question-pq_t1 =
    .text = Kas kutseala esindaja on asjaomase tegevuse jaoks teie { -member-state(form: "inessive") } seaduslikult asutatud?
question-pq_t1-since =
    .label = Asutatud alates
question-pq_t1-entry =
    .label = Registrikanne
    .help = Kui kutsealal registrit ei ole, jätke väli tühjaks.

question-pq_t2 =
    .text = Kas kutseala esindajal on praegu kutsealal tegutsemine keelatud, sealhulgas ajutiselt?
question-pq_t2-scope =
    .label = { -Prohibition(form: "genitive") } ulatus
question-pq_t2-in_force =
    .label = { -Prohibition(form: "genitive") } kehtivusaeg
    .help = Kui { -prohibition } on tähtajatu, jätke lõpp tühjaks.
question-pq_t2-decided_by =
    .label = Otsuse teinud asutus või { -court }

question-pq_t3 =
    .text = Kas on kohaldatud kutsealal tegutsemise seisukohast olulisi distsiplinaar-, haldus- või kriminaalkaristusi?
    .option-none = Karistusi ei ole
    .option-final = Jah, otsus on lõplik
    .option-under_appeal = Jah, otsus on edasi kaevatud
    .option-cannot_disclose = Meie õigus ei luba seda avaldada
question-pq_t3-legal_basis =
    .label = Säte, mis seda ei luba

question-pq_t4 =
    .text = Kui kutseala ei ole teie { -member-state(form: "inessive") } reguleeritud: kas kutseala esindaja on viimase kümne aasta jooksul sellel seal vähemalt ühe aasta tegutsenud?
question-pq_t4-pursued =
    .label = Kutsealal tegutsemise periood
    .help = Kui isik seal veel töötab, märkige lõpuks vastamise päev.

question-pq_t5 =
    .text = Kas kutseala esindajal on ametialase vastutuse kindlustus?
question-pq_t5-insurer =
    .label = Kindlustusandja
question-pq_t5-cover_period =
    .label = Kindlustuskaitse kehtivusaeg
    .help = Kui kindlustuskaitse on tähtajatu, jätke lõpp tühjaks.
question-pq_t5-cover_amount =
    .label = Kindlustussumma

question-pq_a1 =
    .text = Saatke järgmiste dokumentide koopiad.
    .help = Valige dokumendid, mille saadate. { -Requesting-authority } võib märkuses paluda neist ainult mõnda.
    .option-diploma = Diplom
    .option-diploma_supplement = Akadeemiline õiend
    .option-register_extract = { -Register-extract }
    .option-good_standing = Laitmatu kutsetegevuse tõend
    .option-decision = Otsus
question-pq_a1-copies =
    .label = Koopiad

## Documents

document-diploma =
    .name = Diplom
document-diploma_supplement =
    .name = Akadeemiline õiend
document-transcript =
    .name = Hinneteleht
document-good_standing =
    .name = Laitmatu kutsetegevuse tõend

## Letters

letter-information =
    .name = Teave Teie { -professional-qualification(form: "genitive") } käsitleva päringu kohta
    .part-opening = Me kontrollime Teie { -professional-qualification(form: "genitive") }. Selleks saatsime siseturu infosüsteemi (IMI) kaudu päringu teise { -member-state(form: "genitive") } asutusele. Päringu number: { $case-number }. Saadetud: { $case-sent }. Päringu saanud asutus: { $case-other }.
    .part-basis = { -Legal-basis } on direktiiv 2005/36/EÜ. Teie { -personal-data(form: "partitive") } töödeldakse vastavalt määrusele (EL) nr 1024/2012 ja määrusele (EL) 2016/679.
    .part-rights = Teil on õigus taotleda meie asutuselt või päringu saanud asutuselt juurdepääsu oma andmetele ning ebaõigete või ebaseaduslikult töödeldud andmete parandamist või kustutamist.
letter-outcome =
    .name = Teie { -professional-qualification(form: "genitive") } käsitleva päringu tulemus
    .part-opening = Meie päringule Teie { -professional-qualification(form: "genitive") } kohta on siseturu infosüsteemi (IMI) kaudu vastatud. Päringu number: { $case-number }. Saadetud: { $case-sent }. Vastanud asutus: { $case-other }.
    .part-answers = Need on meie esitatud küsimused ja saadud vastused.
    .part-rights = Teil on õigus taotleda meie asutuselt või päringu saanud asutuselt juurdepääsu oma andmetele ning ebaõigete või ebaseaduslikult töödeldud andmete parandamist või kustutamist.
