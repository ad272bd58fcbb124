### Texts of the procedure that checks a professional qualification.
### Terms follow the Dutch version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification } controleren
    .short = Kwalificatiecontrole
    .purpose = Vraag de autoriteit van een andere { -member-state } de { -professional-qualification }, de { -establishment } of het gedrag van een persoon te bevestigen, zodat u kunt beslissen over de erkenning of over de tijdelijke dienstverrichting.

## Form

section-person =
    .title = Betrokken persoon
section-qualification =
    .title = Kwalificatie
section-purpose =
    .title = Doel van het verzoek

field-article =
    .label = Bepaling van Richtlijn 2005/36/EG waarop u het verzoek baseert
    .help = Kies de bepaling die bij uw belangrijkste vraag past. De { -responding-authority } ziet die al vóór de aanvaarding.
    .option-article_8_1 = Artikel 8, lid 1: informatie over een dienstverrichter die tijdelijk diensten verricht
    .option-article_50_2 = Artikel 50, lid 2: authenticiteit van opleidingstitels, minimumopleidingseisen
    .option-article_50_3 = Artikel 50, lid 3: opleiding geheel of gedeeltelijk gevolgd aan een instelling in een andere { -member-state }
    .option-article_50_3a = Artikel 50, lid 3 bis: schorsing of { -prohibition } van de beroepsuitoefening
    .option-article_51 = Artikel 51: behandeling van een aanvraag tot erkenning
    .option-article_56_1 = Artikel 56, lid 1: { -mutual-assistance } bij de toepassing van de richtlijn
    .option-article_56_2 = Artikel 56, lid 2: tuchtrechtelijke maatregelen, strafrechtelijke sancties of andere ernstige, specifieke omstandigheden
field-reason =
    .label = Reden van uw twijfel
    .help = Deze bepaling vereist gegronde twijfel. Vermeld op welke feiten de twijfel berust en noem de persoon alleen als het echt nodig is.
field-holder =
    .label = Houder van de kwalificatie
    .help = Vermeld de naam zoals die op het identiteitsbewijs staat.
field-name_on_document =
    .label = Naam op het document, indien anders
    .help = Bijvoorbeeld een geboortenaam of een vroegere achternaam.
field-profession =
    .label = Beroep
    .help = Het beroep dat de persoon in uw { -member-state } wil uitoefenen.
field-profession_other =
    .label = Benaming van het andere beroep
    .help = Vermeld alleen het beroep, niet de persoon.
field-qualification_kind =
    .label = Soort kwalificatie
    .option-diploma = Diploma
    .option-certificate = Certificaat
    .option-attestation_of_competence = Bekwaamheidsattest
    .option-specialist_title = Opleidingstitel van een specialistische opleiding
    .option-third_country_recognised = Door een { -member-state } erkende opleidingstitel van een derde land
    .option-other = Andere opleidingstitel
field-qualification_title =
    .label = Benaming van de kwalificatie
    .help = Vermeld de benaming in de taal van het document.
field-issuing_body =
    .label = Afgevende instantie
    .help = De universiteit, school, beroepsorde of autoriteit die het document heeft afgegeven. De { -responding-authority } ziet die al vóór de aanvaarding.
field-issuing_place =
    .label = Plaats van afgifte
    .help = De plaats waar het document is afgegeven. De { -responding-authority } ziet die al vóór de aanvaarding.
field-issuing_country =
    .label = Land van afgifte
field-issue_date =
    .label = Datum van afgifte
field-document_number =
    .label = Nummer van het document
field-purpose =
    .label = Wat is de persoon in uw { -member-state } van plan?
    .option-establishment = Zich vestigen om het beroep uit te oefenen
    .option-temporary_services = Tijdelijk en incidenteel diensten verrichten

list-professions =
    .option-doctor = Arts met basisopleiding
    .option-specialist_doctor = Medisch specialist
    .option-general_practitioner = Huisarts
    .option-nurse_general_care = Verantwoordelijk algemeen ziekenverpleger
    .option-dental_practitioner = Beoefenaar der tandheelkunde
    .option-veterinary_surgeon = Dierenarts
    .option-midwife = Verloskundige
    .option-pharmacist = Apotheker
    .option-architect = Architect
    .option-specialised_nurse = Gespecialiseerd verpleegkundige
    .option-health_care_assistant = Verzorgende of zorgkundige
    .option-physiotherapist = Fysiotherapeut
    .option-occupational_therapist = Ergotherapeut
    .option-speech_therapist = Logopedist
    .option-radiographer = Radiodiagnostisch laborant
    .option-medical_laboratory_technician = Medisch laboratoriumanalist
    .option-dietitian = Diëtist
    .option-optician = Opticien
    .option-psychologist = Psycholoog
    .option-social_worker = Maatschappelijk werker
    .option-childcare_worker = Medewerker kinderopvang
    .option-primary_school_teacher = Leraar basisonderwijs
    .option-secondary_school_teacher = Leraar voortgezet of secundair onderwijs
    .option-special_needs_teacher = Leraar speciaal onderwijs
    .option-lawyer = Advocaat
    .option-engineer = Ingenieur
    .option-electrician = Elektricien
    .option-real_estate_agent = Makelaar in onroerend goed
    .option-tourist_guide = Toeristengids
    .option-mountain_guide = Berggids
    .option-ski_instructor = Skileraar
    .option-driving_instructor = Rijinstructeur
    .option-hairdresser = Kapper
    .option-other = Ander beroep

## Questions

category-general =
    .title = Algemene vragen
category-establishment =
    .title = Duurzame { -establishment }
category-temporary =
    .title = Tijdelijke dienstverrichting
category-attachments =
    .title = Kopieën van documenten

question-pq_g1 =
    .text = Is het bijgevoegde diploma of certificaat authentiek?
question-pq_g1-finding =
    .label = Wat klopt er niet aan het document?
    .option-forged = Het is vervalst
    .option-altered = Het is gewijzigd
    .option-never_issued = Het is nooit afgegeven
    .option-issued_to_another = Het is aan een andere persoon afgegeven
question-pq_g1-details =
    .label = Bijzonderheden

question-pq_g2 =
    .text = Was de instantie die het bijgevoegde document heeft afgegeven, daartoe op dat moment bevoegd?
question-pq_g2-right_body =
    .label = Bevoegde instantie
    .help = Laat dit leeg als u de instantie niet kent.

question-pq_g3 =
    .text = Is de persoon houder van de kwalificatie die in het verzoek is genoemd?

question-pq_g4 =
    .text = Wat is de exacte benaming van de kwalificatie in uw taal?

question-pq_g5 =
    .text = Tot welk beroep geeft de kwalificatie toegang in uw { -member-state }?
question-pq_g5-profession_other =
    .label = Benaming van het andere beroep

question-pq_g6 =
    .text = Is dit beroep in uw { -member-state } gereglementeerd?
    .option-regulated = Ja
    .option-training_regulated = Nee, maar het onderwijs en de opleiding zijn gereglementeerd
    .option-not_regulated = Nee

question-pq_e1 =
    .text = Voldoet de kwalificatie aan de minimumopleidingseisen van Richtlijn 2005/36/EG voor automatische erkenning?
    .help = Zo niet, dan wordt in de volgende vraag gevraagd aan welke eis niet is voldaan.

question-pq_e2 =
    .text = Aan welke minimumopleidingseis is niet voldaan?
    .help = Kies alles wat van toepassing is.
    .option-duration = Duur van de opleiding
    .option-subjects = Vakken van de opleiding
    .option-practical_training = Praktische opleiding
    .option-admission_level = Vereist toelatingsniveau
    .option-clinical_instruction = Klinisch onderwijs
question-pq_e2-explanation =
    .label = Toelichting

question-pq_e3 =
    .text = Is de benaming van de kwalificatie gewijzigd ten opzichte van bijlage V bij Richtlijn 2005/36/EG en kunt u een verklaring van de gewijzigde benaming afgeven?
    .help = Antwoord ja als beide het geval zijn.
question-pq_e3-certificate =
    .label = Verklaring van de gewijzigde benaming
    .help = Voeg de verklaring bij als die al is afgegeven.

question-pq_e4 =
    .text = Kan de beroepsbeoefenaar zich op verworven rechten beroepen?
    .option-general = Ja, algemene verworven rechten (artikel 23)
    .option-specific = Ja, specifieke verworven rechten voor het beroep
    .option-none = Nee
    .option-cannot_answer = Wij kunnen dit niet beantwoorden
question-pq_e4-certificate =
    .label = Verklaring over de verworven rechten
question-pq_e4-reason =
    .label = Waarom kunt u dit niet beantwoorden?

question-pq_e5 =
    .text = Wanneer begon en eindigde de opleiding?

question-pq_e6 =
    .text = Wat is het niveau van de kwalificatie volgens artikel 11 van Richtlijn 2005/36/EG?
    .option-a = a) Bekwaamheidsattest
    .option-b = b) Certificaat ter afsluiting van een cyclus van secundair onderwijs
    .option-c = c) Diploma van postsecundair onderwijs van ten minste één jaar, of gereglementeerde opleiding
    .option-d = d) Diploma van postsecundair onderwijs van ten minste drie en ten hoogste vier jaar
    .option-e = e) Diploma van postsecundair onderwijs van ten minste vier jaar

question-pq_e7 =
    .text = Heeft uw { -member-state } een in een derde land verworven kwalificatie van deze persoon erkend?
question-pq_e7-recognised_on =
    .label = Datum van erkenning
question-pq_e7-decision =
    .label = Besluit tot erkenning

question-pq_e8 =
    .text = Heeft de beroepsbeoefenaar drie jaar beroepservaring in uw { -member-state } die u kunt bevestigen?
question-pq_e8-experience =
    .label = Periode van beroepservaring
    .help = Als de persoon er nog werkt, vermeld dan als einde de dag tot en met welke u de ervaring bevestigt.
question-pq_e8-certificate =
    .label = Verklaring van beroepservaring

question-pq_e9 =
    .text = Welke vakken omvatte de opleiding en hoeveel uur per vak?
    .help = Voeg de cijferlijst of het opleidingsprogramma bij.
question-pq_e9-explanation =
    .label = Toelichting

question-pq_t1 =
    .text = Is de beroepsbeoefenaar in uw { -member-state } rechtmatig gevestigd voor de betrokken werkzaamheid?
question-pq_t1-since =
    .label = Gevestigd sinds
question-pq_t1-entry =
    .label = Inschrijving in een register
    .help = Laat dit leeg als er voor het beroep geen register is.

question-pq_t2 =
    .text = Is het de beroepsbeoefenaar momenteel verboden het beroep uit te oefenen, al is het maar tijdelijk?
question-pq_t2-scope =
    .label = Omvang van het { -prohibition }
question-pq_t2-in_force =
    .label = Periode van het { -prohibition }
    .help = Laat het einde leeg als het { -prohibition } voor onbepaalde tijd geldt.
question-pq_t2-decided_by =
    .label = Autoriteit of { -court(form: "judge") } die heeft beslist

question-pq_t3 =
    .text = Zijn er tuchtrechtelijke, administratieve of strafrechtelijke sancties die relevant zijn voor de uitoefening van het beroep?
    .option-none = Geen sancties
    .option-final = Ja, de beslissing is definitief
    .option-under_appeal = Ja, er loopt een beroepsprocedure
    .option-cannot_disclose = Ons recht staat niet toe dit mee te delen
question-pq_t3-legal_basis =
    .label = Bepaling die dit niet toestaat

question-pq_t4 =
    .text = Als het beroep in uw { -member-state } niet gereglementeerd is: heeft de beroepsbeoefenaar het daar in de laatste tien jaar ten minste één jaar uitgeoefend?
question-pq_t4-pursued =
    .label = Periode waarin het beroep is uitgeoefend
    .help = Als de persoon er nog werkt, vermeld dan als einde de dag van uw antwoord.

question-pq_t5 =
    .text = Heeft de beroepsbeoefenaar een beroepsaansprakelijkheidsverzekering?
question-pq_t5-insurer =
    .label = Verzekeraar
question-pq_t5-cover_period =
    .label = Looptijd van de dekking
    .help = Laat het einde leeg als de dekking voor onbepaalde tijd geldt.
question-pq_t5-cover_amount =
    .label = Bedrag van de dekking

question-pq_a1 =
    .text = Stuur kopieën van de volgende documenten.
    .help = Kies de documenten die u stuurt. In een opmerking kan de { -requesting-authority } om slechts enkele daarvan vragen.
    .option-diploma = Diploma
    .option-diploma_supplement = Diplomasupplement
    .option-register_extract = { -Register-extract }
    .option-good_standing = Verklaring van goed professioneel gedrag
    .option-decision = Besluit
question-pq_a1-copies =
    .label = Kopieën

## Documents

document-diploma =
    .name = Diploma
document-diploma_supplement =
    .name = Diplomasupplement
document-transcript =
    .name = Cijferlijst
document-good_standing =
    .name = Verklaring van goed professioneel gedrag

## Letters

letter-information =
    .name = Informatie over een verzoek betreffende uw { -professional-qualification }
    .part-opening = Wij onderzoeken uw { -professional-qualification }. Daartoe hebben wij via het Informatiesysteem interne markt (IMI) een verzoek gericht aan de autoriteit van een andere { -member-state }. Nummer van het verzoek: { $case-number }. Verzonden op: { $case-sent }. Aangezochte autoriteit: { $case-other }.
    .part-basis = De { -legal-basis } is Richtlijn 2005/36/EG. Uw { -personal-data } worden verwerkt overeenkomstig Verordening (EU) nr. 1024/2012 en Verordening (EU) 2016/679.
    .part-rights = U kunt onze autoriteit of de aangezochte autoriteit verzoeken om inzage in uw gegevens en om rectificatie of wissing van gegevens die onjuist zijn of onrechtmatig zijn verwerkt.
letter-outcome =
    .name = Uitkomst van een verzoek betreffende uw { -professional-qualification }
    .part-opening = Ons verzoek betreffende uw { -professional-qualification } is via het Informatiesysteem interne markt (IMI) beantwoord. Nummer van het verzoek: { $case-number }. Verzonden op: { $case-sent }. Autoriteit die heeft geantwoord: { $case-other }.
    .part-answers = Dit zijn de vragen die wij hebben gesteld en de antwoorden die wij hebben ontvangen.
    .part-rights = U kunt onze autoriteit of de aangezochte autoriteit verzoeken om inzage in uw gegevens en om rectificatie of wissing van gegevens die onjuist zijn of onrechtmatig zijn verwerkt.
