### Texts of the procedure that checks a professional qualification.
### Terms follow the German version of Directive 2005/36/EC.

procedure =
    .name = { -professional-qualification } prüfen
    .short = Qualifikationsprüfung
    .purpose = Bitten Sie die Behörde eines anderen { -member-state(form: "genitive") }, die { -professional-qualification }, die { -establishment } oder das Verhalten einer Person zu bestätigen, damit Sie über die Anerkennung oder über die vorübergehende Erbringung von Dienstleistungen entscheiden können.

## Form

section-person =
    .title = Betroffene Person
section-qualification =
    .title = Qualifikation
section-purpose =
    .title = Zweck des Ersuchens

field-article =
    .label = Vorschrift der Richtlinie 2005/36/EG, auf die Sie das Ersuchen stützen
    .help = Wählen Sie die Vorschrift, die zu Ihrer wichtigsten Frage passt. Die { -responding-authority } sieht sie schon vor der Annahme.
    .option-article_8_1 = Artikel 8 Absatz 1: Informationen über einen vorübergehend tätigen Dienstleister
    .option-article_50_2 = Artikel 50 Absatz 2: Authentizität von Ausbildungsnachweisen, Mindestanforderungen an die Ausbildung
    .option-article_50_3 = Artikel 50 Absatz 3: Ausbildung ganz oder teilweise in einer Einrichtung eines anderen { -member-state(form: "genitive") }
    .option-article_50_3a = Artikel 50 Absatz 3a: Aussetzung oder { -prohibition(form: "measure") } der Berufsausübung
    .option-article_51 = Artikel 51: Prüfung eines Antrags auf Anerkennung
    .option-article_56_1 = Artikel 56 Absatz 1: Amtshilfe bei der Anwendung der Richtlinie
    .option-article_56_2 = Artikel 56 Absatz 2: disziplinarische oder strafrechtliche Sanktionen oder sonstige schwerwiegende, genau bestimmte Sachverhalte
field-reason =
    .label = Grund Ihrer Zweifel
    .help = Diese Vorschrift setzt berechtigte Zweifel voraus. Geben Sie an, welche Tatsachen sie begründen, und nennen Sie die Person nur, wenn es nötig ist.
field-holder =
    .label = Inhaberin oder Inhaber der Qualifikation
    .help = Geben Sie den Namen so an, wie er im Ausweis steht.
field-name_on_document =
    .label = Name im Dokument, falls abweichend
    .help = Zum Beispiel ein Geburtsname oder ein früherer Familienname.
field-profession =
    .label = Beruf
    .help = Der Beruf, den die Person in Ihrem { -member-state } ausüben möchte.
field-profession_other =
    .label = Bezeichnung des anderen Berufs
    .help = Nennen Sie nur den Beruf, nicht die Person.
field-qualification_kind =
    .label = Art der Qualifikation
    .option-diploma = Diplom
    .option-certificate = Zeugnis
    .option-attestation_of_competence = Befähigungsnachweis
    .option-specialist_title = Nachweis einer Spezialausbildung
    .option-third_country_recognised = Von einem { -member-state } anerkannter Ausbildungsnachweis eines Drittlands
    .option-other = Anderer Ausbildungsnachweis
field-qualification_title =
    .label = Bezeichnung der Qualifikation
    .help = Geben Sie die Bezeichnung in der Sprache des Dokuments an.
field-issuing_body =
    .label = Ausstellende Stelle
    .help = Die Hochschule, Schule, Kammer oder Behörde, die das Dokument ausgestellt hat. Die { -responding-authority } sieht sie schon vor der Annahme.
field-issuing_place =
    .label = Ausstellungsort
    .help = Der Ort, an dem das Dokument ausgestellt wurde. Die { -responding-authority } sieht ihn schon vor der Annahme.
field-issuing_country =
    .label = Ausstellungsland
field-issue_date =
    .label = Ausstellungsdatum
field-document_number =
    .label = Nummer des Dokuments
field-purpose =
    .label = Was beabsichtigt die Person in Ihrem { -member-state }?
    .option-establishment = Niederlassung zur Ausübung des Berufs
    .option-temporary_services = Vorübergehende und gelegentliche Erbringung von Dienstleistungen

list-professions =
    .option-doctor = Arzt mit Grundausbildung
    .option-specialist_doctor = Facharzt
    .option-general_practitioner = Praktischer Arzt
    .option-nurse_general_care = Krankenschwester oder Krankenpfleger für allgemeine Pflege
    .option-dental_practitioner = Zahnarzt
    .option-veterinary_surgeon = Tierarzt
    .option-midwife = Hebamme
    .option-pharmacist = Apotheker
    .option-architect = Architekt
    .option-specialised_nurse = Spezialisierte Krankenschwester oder spezialisierter Krankenpfleger
    .option-health_care_assistant = Pflegehelfer
    .option-physiotherapist = Physiotherapeut
    .option-occupational_therapist = Ergotherapeut
    .option-speech_therapist = Logopäde
    .option-radiographer = Medizinischer Technologe für Radiologie
    .option-medical_laboratory_technician = Medizinischer Technologe für Laboratoriumsanalytik
    .option-dietitian = Diätassistent
    .option-optician = Augenoptiker
    .option-psychologist = Psychologe
    .option-social_worker = Sozialarbeiter
    .option-childcare_worker = Fachkraft für Kinderbetreuung
    .option-primary_school_teacher = Lehrkraft an Grundschulen
    .option-secondary_school_teacher = Lehrkraft an weiterführenden Schulen
    .option-special_needs_teacher = Lehrkraft für Sonderpädagogik
    .option-lawyer = Rechtsanwalt
    .option-engineer = Ingenieur
    .option-electrician = Elektriker
    .option-real_estate_agent = Immobilienmakler
    .option-tourist_guide = Fremdenführer
    .option-mountain_guide = Bergführer
    .option-ski_instructor = Skilehrer
    .option-driving_instructor = Fahrlehrer
    .option-hairdresser = Friseur
    .option-other = Anderer Beruf

## Questions

category-general =
    .title = Allgemeine Fragen
category-establishment =
    .title = Dauerhafte { -establishment }
category-temporary =
    .title = Vorübergehende Erbringung von Dienstleistungen
category-attachments =
    .title = Kopien von Dokumenten

question-pq_g1 =
    .text = Ist das beigefügte Diplom oder Zeugnis echt?
question-pq_g1-finding =
    .label = Was ist an dem Dokument zu beanstanden?
    .option-forged = Es ist gefälscht
    .option-altered = Es wurde verändert
    .option-never_issued = Es wurde nie ausgestellt
    .option-issued_to_another = Es wurde einer anderen Person ausgestellt
question-pq_g1-details =
    .label = Einzelheiten

question-pq_g2 =
    .text = War die Stelle, die das beigefügte Dokument ausgestellt hat, zu diesem Zeitpunkt dazu befugt?
question-pq_g2-right_body =
    .label = Befugte Stelle
    .help = Lassen Sie das Feld leer, wenn Sie die Stelle nicht kennen.

question-pq_g3 =
    .text = Ist die Person Inhaberin der Qualifikation, die im Ersuchen genannt ist?

question-pq_g4 =
    .text = Wie lautet die genaue Bezeichnung der Qualifikation in Ihrer Sprache?

question-pq_g5 =
    .text = Zu welchem Beruf eröffnet die Qualifikation in Ihrem { -member-state } den Zugang?
question-pq_g5-profession_other =
    .label = Bezeichnung des anderen Berufs

question-pq_g6 =
    .text = Ist dieser Beruf in Ihrem { -member-state } reglementiert?
    .option-regulated = Ja
    .option-training_regulated = Nein, aber die Ausbildung ist reglementiert
    .option-not_regulated = Nein

question-pq_e1 =
    .text = Erfüllt die Qualifikation die Mindestanforderungen an die Ausbildung nach der Richtlinie 2005/36/EG für die automatische Anerkennung?
    .help = Falls nicht, fragt die nächste Frage, welche Anforderung nicht erfüllt ist.

question-pq_e2 =
    .text = Welche Mindestanforderung an die Ausbildung ist nicht erfüllt?
    .help = Wählen Sie alles Zutreffende aus.
    .option-duration = Dauer der Ausbildung
    .option-subjects = Fächer der Ausbildung
    .option-practical_training = Praktische Ausbildung
    .option-admission_level = Zulassungsvoraussetzung
    .option-clinical_instruction = Klinisch-praktische Ausbildung
question-pq_e2-explanation =
    .label = Erläuterung

question-pq_e3 =
    .text = Hat sich die Bezeichnung der Qualifikation gegenüber Anhang V der Richtlinie 2005/36/EG geändert und können Sie eine Bescheinigung über die Änderung der Bezeichnung ausstellen?
    .help = Antworten Sie mit Ja, wenn beides zutrifft.
question-pq_e3-certificate =
    .label = Bescheinigung über die Änderung der Bezeichnung
    .help = Fügen Sie sie bei, wenn sie bereits ausgestellt ist.

question-pq_e4 =
    .text = Kann sich die Person auf erworbene Rechte berufen?
    .option-general = Ja, auf allgemeine erworbene Rechte (Artikel 23)
    .option-specific = Ja, auf besondere erworbene Rechte des Berufs
    .option-none = Nein
    .option-cannot_answer = Wir können dies nicht beantworten
question-pq_e4-certificate =
    .label = Bescheinigung über erworbene Rechte
question-pq_e4-reason =
    .label = Warum können Sie dies nicht beantworten?

question-pq_e5 =
    .text = Wann begann und wann endete die Ausbildung?

question-pq_e6 =
    .text = Welches Niveau hat die Qualifikation nach Artikel 11 der Richtlinie 2005/36/EG?
    .option-a = a) Befähigungsnachweis
    .option-b = b) Zeugnis über eine Ausbildung auf Sekundarniveau
    .option-c = c) Diplom über eine postsekundäre Ausbildung von mindestens einem Jahr oder reglementierte Ausbildung
    .option-d = d) Diplom über eine postsekundäre Ausbildung von mindestens drei und höchstens vier Jahren
    .option-e = e) Diplom über eine postsekundäre Ausbildung von mindestens vier Jahren

question-pq_e7 =
    .text = Hat Ihr { -member-state } eine in einem Drittland erworbene Qualifikation dieser Person anerkannt?
question-pq_e7-recognised_on =
    .label = Datum der Anerkennung
question-pq_e7-decision =
    .label = Anerkennungsentscheidung

question-pq_e8 =
    .text = Hat die Person drei Jahre Berufserfahrung in Ihrem { -member-state }, die Sie bescheinigen können?
question-pq_e8-experience =
    .label = Zeitraum der Berufserfahrung
    .help = Übt die Person den Beruf noch aus, geben Sie als Ende den Tag an, bis zu dem Sie bescheinigen.
question-pq_e8-certificate =
    .label = Bescheinigung über die Berufserfahrung

question-pq_e9 =
    .text = Welche Fächer umfasste die Ausbildung und mit wie vielen Stunden jeweils?
    .help = Fügen Sie die Fächer- und Notenübersicht oder das Ausbildungsprogramm bei.
question-pq_e9-explanation =
    .label = Erläuterung

question-pq_t1 =
    .text = Ist die Person in Ihrem { -member-state } für die betreffende Tätigkeit rechtmäßig niedergelassen?
question-pq_t1-since =
    .label = Niedergelassen seit
question-pq_t1-entry =
    .label = Eintrag in einem Register
    .help = Lassen Sie das Feld leer, wenn es für den Beruf kein Register gibt.

question-pq_t2 =
    .text = Ist der Person die Berufsausübung derzeit untersagt, sei es auch nur vorübergehend?
question-pq_t2-scope =
    .label = Umfang der { -prohibition(form: "measure") }
question-pq_t2-in_force =
    .label = Zeitraum der { -prohibition(form: "measure") }
    .help = Lassen Sie das Ende leer, wenn die { -prohibition(form: "measure") } unbefristet ist.
question-pq_t2-decided_by =
    .label = Behörde oder { -court }, von der oder dem die Entscheidung stammt

question-pq_t3 =
    .text = Gibt es disziplinarische, verwaltungsrechtliche oder strafrechtliche Sanktionen, die für die Berufsausübung von Bedeutung sind?
    .option-none = Keine Sanktionen
    .option-final = Ja, die Entscheidung ist rechtskräftig
    .option-under_appeal = Ja, ein Rechtsbehelf ist anhängig
    .option-cannot_disclose = Unser Recht lässt die Auskunft nicht zu
question-pq_t3-legal_basis =
    .label = Vorschrift, die der Auskunft entgegensteht

question-pq_t4 =
    .text = Falls der Beruf in Ihrem { -member-state } nicht reglementiert ist: Hat die Person ihn dort in den letzten zehn Jahren mindestens ein Jahr lang ausgeübt?
question-pq_t4-pursued =
    .label = Zeitraum der Berufsausübung
    .help = Übt die Person den Beruf noch aus, geben Sie als Ende den Tag Ihrer Antwort an.

question-pq_t5 =
    .text = Hat die Person eine Berufshaftpflichtversicherung?
question-pq_t5-insurer =
    .label = Versicherer
question-pq_t5-cover_period =
    .label = Versicherungszeitraum
    .help = Lassen Sie das Ende leer, wenn der Versicherungsschutz unbefristet ist.
question-pq_t5-cover_amount =
    .label = Versicherungssumme

question-pq_a1 =
    .text = Übersenden Sie Kopien der folgenden Dokumente.
    .help = Wählen Sie die Dokumente aus, die Sie übersenden. In einem Kommentar kann die { -requesting-authority } nur um einzelne davon bitten.
    .option-diploma = Diplom
    .option-diploma_supplement = Diplomzusatz
    .option-register_extract = { -register-extract }
    .option-good_standing = Unbedenklichkeitsbescheinigung
    .option-decision = Entscheidung
question-pq_a1-copies =
    .label = Kopien

## Documents

document-diploma =
    .name = Diplom
document-diploma_supplement =
    .name = Diplomzusatz
document-transcript =
    .name = Fächer- und Notenübersicht
document-good_standing =
    .name = Unbedenklichkeitsbescheinigung

## Letters

letter-information =
    .name = Mitteilung über ein Ersuchen zu Ihrer { -professional-qualification }
    .part-opening = Wir prüfen Ihre { -professional-qualification }. Dazu haben wir über das Binnenmarkt-Informationssystem (IMI) ein Ersuchen an die Behörde eines anderen { -member-state(form: "genitive") } gerichtet. Nummer des Ersuchens: { $case-number }. Gesendet am: { $case-sent }. Ersuchte Behörde: { $case-other }.
    .part-basis = { -legal-basis } ist die Richtlinie 2005/36/EG. Ihre { -personal-data(form: "dative") } werden nach der Verordnung (EU) Nr. 1024/2012 und der Verordnung (EU) 2016/679 verarbeitet.
    .part-rights = Sie können von unserer Behörde oder von der ersuchten Behörde Auskunft über Ihre Daten verlangen sowie die Berichtigung oder Löschung von Daten, die unrichtig sind oder unrechtmäßig verarbeitet wurden.
letter-outcome =
    .name = Ergebnis eines Ersuchens zu Ihrer { -professional-qualification }
    .part-opening = Unser Ersuchen zu Ihrer { -professional-qualification } wurde über das Binnenmarkt-Informationssystem (IMI) beantwortet. Nummer des Ersuchens: { $case-number }. Gesendet am: { $case-sent }. Antwortende Behörde: { $case-other }.
    .part-answers = Dies sind die Fragen, die wir gestellt haben, und die Antworten, die wir erhalten haben.
    .part-rights = Sie können von unserer Behörde oder von der ersuchten Behörde Auskunft über Ihre Daten verlangen sowie die Berichtigung oder Löschung von Daten, die unrichtig sind oder unrechtmäßig verarbeitet wurden.
