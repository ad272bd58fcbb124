### Texts of the procedure that checks a professional qualification.
### Terms follow the Finnish version of Directive 2005/36/EC.

procedure =
    .name = { -Professional-qualification(form: "genitive") } tarkistaminen
    .short = Pätevyyden tarkistus
    .purpose = Pyydä toisen { -member-state(form: "genitive") } viranomaista vahvistamaan henkilön { -professional-qualification }, { -establishment } tai menettely, jotta voit päättää tunnustamisesta tai palvelujen tilapäisestä tarjoamisesta.

## Form

section-person =
    .title = Asianomainen henkilö
section-qualification =
    .title = Pätevyys
section-purpose =
    .title = Pyynnön tarkoitus

field-article =
    .label = Direktiivin 2005/36/EY säännös, johon pyyntönne perustuu
    .help = Valitse säännös, joka sopii tärkeimpään kysymykseesi. { -Responding-authority } näkee sen ennen pyynnön hyväksymistä.
    .option-article_8_1 = 8 artiklan 1 kohta: tiedot palvelujen tilapäisestä tarjoajasta
    .option-article_50_2 = 50 artiklan 2 kohta: muodollista pätevyyttä osoittavien asiakirjojen aitous, koulutuksen vähimmäisvaatimukset
    .option-article_50_3 = 50 artiklan 3 kohta: koulutus, joka on saatu kokonaan tai osittain toisessa { -member-state(form: "inessive") } olevassa laitoksessa
    .option-article_50_3a = 50 artiklan 3 a kohta: ammatin harjoittamisen keskeyttäminen tai kieltäminen
    .option-article_51 = 51 artikla: tunnustamista koskevan hakemuksen käsittely
    .option-article_56_1 = 56 artiklan 1 kohta: { -mutual-assistance } direktiivin soveltamisessa
    .option-article_56_2 = 56 artiklan 2 kohta: kurinpitotoimet, rikosoikeudelliset seuraamukset tai muut vakavat ja täsmälliset seikat
field-reason =
    .label = Epäilyjenne syy
    .help = Tämä säännös edellyttää perusteltuja epäilyjä. Ilmoita, mitkä seikat niitä herättävät, ja mainitse henkilön nimi vain, jos se on välttämätöntä.
field-holder =
    .label = Pätevyyden haltija
    .help = Ilmoita nimi sellaisena kuin se on henkilöllisyysasiakirjassa.
field-name_on_document =
    .label = Asiakirjassa oleva nimi, jos se on eri
    .help = Esimerkiksi syntymänimi tai aiempi sukunimi.
field-profession =
    .label = Ammatti
    .help = Ammatti, jota henkilö haluaa harjoittaa jäsenvaltiossasi.
field-profession_other =
    .label = Muun ammatin nimi
    .help = Ilmoita vain ammatti, älä henkilöä.
field-qualification_kind =
    .label = Pätevyyden tyyppi
    .option-diploma = Tutkintotodistus
    .option-certificate = Todistus
    .option-attestation_of_competence = Pätevyystodistus
    .option-specialist_title = Erikoistumiskoulutuksen osoittava asiakirja
    .option-third_country_recognised = Kolmannen maan asiakirja, jonka { -member-state } on tunnustanut
    .option-other = Muu muodollista pätevyyttä osoittava asiakirja
field-qualification_title =
    .label = Pätevyyden nimike
    .help = Ilmoita nimike asiakirjan kielellä.
field-issuing_body =
    .label = Asiakirjan antaja
    .help = Yliopisto, oppilaitos, ammattijärjestö tai viranomainen, joka antoi asiakirjan. { -Responding-authority } näkee tämän ennen pyynnön hyväksymistä.
field-issuing_place =
    .label = Antopaikka
    .help = Paikkakunta, jolla asiakirja annettiin. { -Responding-authority } näkee tämän ennen pyynnön hyväksymistä.
field-issuing_country =
    .label = Antomaa
field-issue_date =
    .label = Antopäivä
field-document_number =
    .label = Asiakirjan numero
field-purpose =
    .label = Mitä henkilö aikoo tehdä jäsenvaltiossanne?
    .option-establishment = Sijoittautua harjoittamaan ammattia
    .option-temporary_services = Tarjota palveluja tilapäisesti ja satunnaisesti

list-professions =
    .option-doctor = Lääkärin peruskoulutuksen saanut lääkäri
    .option-specialist_doctor = Erikoislääkäri
    .option-general_practitioner = Yleislääkäri
    .option-nurse_general_care = Yleissairaanhoidosta vastaava sairaanhoitaja
    .option-dental_practitioner = Hammaslääkäri
    .option-veterinary_surgeon = Eläinlääkäri
    .option-midwife = Kätilö
    .option-pharmacist = Proviisori
    .option-architect = Arkkitehti
    .option-specialised_nurse = Erikoissairaanhoitaja
    .option-health_care_assistant = Lähihoitaja
    .option-physiotherapist = Fysioterapeutti
    .option-occupational_therapist = Toimintaterapeutti
    .option-speech_therapist = Puheterapeutti
    .option-radiographer = Röntgenhoitaja
    .option-medical_laboratory_technician = Bioanalyytikko
    .option-dietitian = Ravitsemusterapeutti
    .option-optician = Optikko
    .option-psychologist = Psykologi
    .option-social_worker = Sosiaalityöntekijä
    .option-childcare_worker = Lastenhoitaja
    .option-primary_school_teacher = Luokanopettaja
    .option-secondary_school_teacher = Aineenopettaja
    .option-special_needs_teacher = Erityisopettaja
    .option-lawyer = Asianajaja
    .option-engineer = Insinööri
    .option-electrician = Sähköasentaja
    .option-real_estate_agent = Kiinteistönvälittäjä
    .option-tourist_guide = Matkailuopas
    .option-mountain_guide = Vuoristo-opas
    .option-ski_instructor = Hiihdonopettaja
    .option-driving_instructor = Liikenneopettaja
    .option-hairdresser = Kampaaja
    .option-other = Muu ammatti

## Questions

category-general =
    .title = Yleiset kysymykset
category-establishment =
    .title = Pysyvä { -establishment }
category-temporary =
    .title = Palvelujen tilapäinen tarjoaminen
category-attachments =
    .title = Asiakirjojen jäljennökset

question-pq_g1 =
    .text = Onko liitteenä oleva tutkintotodistus tai muu todistus aito?
question-pq_g1-finding =
    .label = Mikä asiakirjassa on vialla?
    .option-forged = Se on väärennetty
    .option-altered = Sitä on muutettu
    .option-never_issued = Sitä ei ole koskaan annettu
    .option-issued_to_another = Se on annettu toiselle henkilölle
question-pq_g1-details =
    .label = Lisätiedot

question-pq_g2 =
    .text = Oliko liitteenä olevan asiakirjan antajalla tuolloin oikeus antaa se?
question-pq_g2-right_body =
    .label = Taho, jolla oli oikeus antaa se
    .help = Jätä tyhjäksi, jos et tiedä sitä.

question-pq_g3 =
    .text = Onko henkilöllä pyynnössä mainittu pätevyys?

question-pq_g4 =
    .text = Mikä on pätevyyden tarkka nimike omalla kielellänne?

question-pq_g5 =
    .text = Minkä ammatin harjoittamiseen pätevyys oikeuttaa jäsenvaltiossanne?
question-pq_g5-profession_other =
    .label = Muun ammatin nimi

question-pq_g6 =
    .text = Onko tämä ammatti säännelty jäsenvaltiossanne?
    .option-regulated = Kyllä
    .option-training_regulated = Ei, mutta koulutus on säänneltyä
    .option-not_regulated = Ei

question-pq_e1 =
    .text = Täyttääkö pätevyys direktiivissä 2005/36/EY säädetyt koulutuksen vähimmäisvaatimukset automaattista tunnustamista varten?
    .help = Jos ei, seuraavassa kysymyksessä kysytään, mikä vaatimus ei täyty.

question-pq_e2 =
    .text = Mikä koulutuksen vähimmäisvaatimus ei täyty?
    .help = Valitse kaikki soveltuvat.
    .option-duration = Koulutuksen kesto
    .option-subjects = Koulutuksen oppiaineet
    .option-practical_training = Käytännön koulutus
    .option-admission_level = Pääsyvaatimusten taso
    .option-clinical_instruction = Kliininen opetus
question-pq_e2-explanation =
    .label = Selitys

question-pq_e3 =
    .text = Onko pätevyyden nimike muuttunut direktiivin 2005/36/EY liitteessä V mainitusta, ja voitteko antaa todistuksen nimikkeen muuttumisesta?
    .help = Vastaa kyllä, jos molemmat pitävät paikkansa.
question-pq_e3-certificate =
    .label = Todistus nimikkeen muuttumisesta
    .help = Liitä se, jos se on jo annettu.

question-pq_e4 =
    .text = Onko ammatinharjoittajalla saavutettuja oikeuksia?
    .option-general = Kyllä, yleisiä saavutettuja oikeuksia (23 artikla)
    .option-specific = Kyllä, ammattikohtaisia saavutettuja oikeuksia
    .option-none = Ei
    .option-cannot_answer = Emme voi vastata
question-pq_e4-certificate =
    .label = Todistus saavutetuista oikeuksista
question-pq_e4-reason =
    .label = Miksi ette voi vastata?

question-pq_e5 =
    .text = Milloin koulutus alkoi ja päättyi?

question-pq_e6 =
    .text = Mikä on pätevyyden taso direktiivin 2005/36/EY 11 artiklan mukaan?
    .option-a = a) Pätevyystodistus
    .option-b = b) Todistus keskiasteen koulutuksesta
    .option-c = c) Tutkintotodistus vähintään vuoden pituisesta keskiasteen jälkeisestä koulutuksesta tai säännelty koulutus
    .option-d = d) Tutkintotodistus vähintään kolmen ja enintään neljän vuoden pituisesta keskiasteen jälkeisestä koulutuksesta
    .option-e = e) Tutkintotodistus vähintään neljän vuoden pituisesta keskiasteen jälkeisestä koulutuksesta

question-pq_e7 =
    .text = Onko jäsenvaltionne tunnustanut tämän henkilön kolmannessa maassa hankitun pätevyyden?
question-pq_e7-recognised_on =
    .label = Tunnustamispäivä
question-pq_e7-decision =
    .label = Tunnustamispäätös

question-pq_e8 =
    .text = Onko ammatinharjoittajalla jäsenvaltiossanne kolmen vuoden ammattikokemus, jonka voitte todistaa?
question-pq_e8-experience =
    .label = Ammattikokemuksen ajanjakso
    .help = Jos henkilö työskentelee siellä edelleen, ilmoita päättymispäivänä päivä, johon asti todistat kokemuksen.
question-pq_e8-certificate =
    .label = Todistus ammattikokemuksesta

question-pq_e9 =
    .text = Mitä oppiaineita koulutukseen kuului ja kuinka monta tuntia kutakin?
    .help = Liitä opintosuoritusote tai koulutusohjelma.
question-pq_e9-explanation =
    .label = Selitys

question-pq_t1 =
    .text = Onko ammatinharjoittaja laillisesti sijoittautunut jäsenvaltioonne harjoittamaan kyseistä toimintaa?
question-pq_t1-since =
    .label = Sijoittautunut alkaen
question-pq_t1-entry =
    .label = Merkintä rekisterissä
    .help = Jätä tyhjäksi, jos ammatilla ei ole rekisteriä.

question-pq_t2 =
    .text = Onko ammatinharjoittajaa tällä hetkellä kielletty harjoittamasta ammattia, vaikka vain tilapäisesti?
question-pq_t2-scope =
    .label = { -Prohibition(form: "genitive") } laajuus
question-pq_t2-in_force =
    .label = { -Prohibition(form: "genitive") } voimassaoloaika
    .help = Jätä päättymispäivä tyhjäksi, jos { -prohibition(form: "adessive") } ei ole sellaista.
question-pq_t2-decided_by =
    .label = Päätöksen tehnyt viranomainen tai { -court }

question-pq_t3 =
    .text = Onko olemassa kurinpidollisia, hallinnollisia tai rikosoikeudellisia seuraamuksia, joilla on merkitystä ammatin harjoittamisen kannalta?
    .option-none = Ei seuraamuksia
    .option-final = Kyllä, päätös on lainvoimainen
    .option-under_appeal = Kyllä, muutoksenhaku on vireillä
    .option-cannot_disclose = Lainsäädäntömme ei salli tämän tiedon luovuttamista
question-pq_t3-legal_basis =
    .label = Säännös, joka ei salli sitä

question-pq_t4 =
    .text = Jos ammattia ei ole säännelty jäsenvaltiossanne: onko ammatinharjoittaja harjoittanut sitä siellä vähintään vuoden viimeisten kymmenen vuoden aikana?
question-pq_t4-pursued =
    .label = Ajanjakso, jona ammattia harjoitettiin
    .help = Jos henkilö työskentelee siellä edelleen, ilmoita päättymispäivänä vastauspäiväsi.

question-pq_t5 =
    .text = Onko ammatinharjoittajalla ammatillinen vastuuvakuutus?
question-pq_t5-insurer =
    .label = Vakuutuksenantaja
question-pq_t5-cover_period =
    .label = Vakuutuskausi
    .help = Jätä päättymispäivä tyhjäksi, jos vakuutuksella ei ole sellaista.
question-pq_t5-cover_amount =
    .label = Vakuutusmäärä

question-pq_a1 =
    .text = Lähettäkää jäljennökset seuraavista asiakirjoista.
    .help = Valitse asiakirjat, jotka lähetät. { -Requesting-authority } voi pyytää huomautuksessa vain osaa niistä.
    .option-diploma = Tutkintotodistus
    .option-diploma_supplement = Tutkintotodistuksen liite
    .option-register_extract = { -Register-extract }
    .option-good_standing = Todistus hyvämaineisuudesta
    .option-decision = Päätös
question-pq_a1-copies =
    .label = Jäljennökset

## Documents

document-diploma =
    .name = Tutkintotodistus
document-diploma_supplement =
    .name = Tutkintotodistuksen liite
document-transcript =
    .name = Opintosuoritusote
document-good_standing =
    .name = Todistus hyvämaineisuudesta

## Letters

letter-information =
    .name = Tiedote { -professional-qualification(form: "your-partitive") } koskevasta pyynnöstä
    .part-opening = Tarkistamme { -professional-qualification(form: "your-partitive") }. Lähetimme sitä varten pyynnön toisen { -member-state(form: "genitive") } viranomaiselle sisämarkkinoiden tietojenvaihtojärjestelmän (IMI) kautta. Pyynnön numero: { $case-number }. Lähetetty: { $case-sent }. Pyynnön vastaanottava viranomainen: { $case-other }.
    .part-basis = { -Legal-basis } on direktiivi 2005/36/EY. Henkilötietojanne käsitellään asetuksen (EU) N:o 1024/2012 ja asetuksen (EU) 2016/679 mukaisesti.
    .part-rights = Voitte pyytää meiltä tai pyynnön vastaanottavalta viranomaiselta pääsyä tietoihinne sekä virheellisten tai lainvastaisesti käsiteltyjen tietojen oikaisemista tai poistamista.
letter-outcome =
    .name = { -Professional-qualification(form: "your-partitive") } koskevan pyynnön tulos
    .part-opening = { -Professional-qualification(form: "your-partitive") } koskevaan pyyntöömme on vastattu sisämarkkinoiden tietojenvaihtojärjestelmän (IMI) kautta. Pyynnön numero: { $case-number }. Lähetetty: { $case-sent }. Vastannut viranomainen: { $case-other }.
    .part-answers = Tässä ovat esittämämme kysymykset ja saamamme vastaukset.
    .part-rights = Voitte pyytää meiltä tai pyynnön vastaanottavalta viranomaiselta pääsyä tietoihinne sekä virheellisten tai lainvastaisesti käsiteltyjen tietojen oikaisemista tai poistamista.
