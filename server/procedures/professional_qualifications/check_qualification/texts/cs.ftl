### Texts of the procedure that checks a professional qualification.
### Terms follow the Czech version of Directive 2005/36/EC.

procedure =
    .name = Ověření { -professional-qualification(form: "genitive") }
    .short = Ověření kvalifikace
    .purpose = Požádejte orgán jiného { -member-state(form: "genitive") }, aby potvrdil { -professional-qualification(form: "accusative") }, { -establishment } nebo bezúhonnost osoby, abyste mohli rozhodnout o uznání nebo o dočasném poskytování služeb.

## Form

section-person =
    .title = Dotčená osoba
section-qualification =
    .title = Kvalifikace
section-purpose =
    .title = Účel žádosti

field-article =
    .label = Ustanovení směrnice 2005/36/ES, o které žádost opíráte
    .help = Vyberte ustanovení, které odpovídá vaší hlavní otázce. { -Responding-authority } je vidí ještě před přijetím.
    .option-article_8_1 = Čl. 8 odst. 1: informace o poskytovateli dočasných služeb
    .option-article_50_2 = Čl. 50 odst. 2: pravost dokladů o dosažené kvalifikaci, minimální požadavky na odbornou přípravu
    .option-article_50_3 = Čl. 50 odst. 3: odborná příprava absolvovaná zcela nebo zčásti v zařízení v jiném { -member-state(form: "locative") }
    .option-article_50_3a = Čl. 50 odst. 3a: pozastavení nebo { -prohibition } výkonu povolání
    .option-article_51 = Článek 51: posouzení žádosti o uznání
    .option-article_56_1 = Čl. 56 odst. 1: { -mutual-assistance } při uplatňování směrnice
    .option-article_56_2 = Čl. 56 odst. 2: disciplinární opatření, trestní sankce nebo jiné závažné zvláštní okolnosti
field-reason =
    .label = Důvod vašich pochybností
    .help = Toto ustanovení vyžaduje důvodné pochybnosti. Uveďte, které skutečnosti je vyvolávají, a jméno osoby uveďte jen tam, kde je to nezbytné.
field-holder =
    .label = Držitel kvalifikace
    .help = Uveďte jméno tak, jak je v dokladu totožnosti.
field-name_on_document =
    .label = Jméno na dokumentu, pokud se liší
    .help = Například rodné příjmení nebo dřívější příjmení.
field-profession =
    .label = Povolání
    .help = Povolání, které chce osoba vykonávat ve vašem { -member-state(form: "locative") }.
field-profession_other =
    .label = Název jiného povolání
    .help = Uveďte pouze povolání, nikoli osobu.
field-qualification_kind =
    .label = Druh kvalifikace
    .option-diploma = Diplom
    .option-certificate = Osvědčení
    .option-attestation_of_competence = Osvědčení o způsobilosti
    .option-specialist_title = Doklad o specializované odborné přípravě
    .option-third_country_recognised = Doklad ze třetí země uznaný { -member-state(form: "instrumental") }
    .option-other = Jiný doklad o dosažené kvalifikaci
field-qualification_title =
    .label = Název kvalifikace
    .help = Uveďte název v jazyce dokumentu.
field-issuing_body =
    .label = Vydávající subjekt
    .help = Univerzita, škola, komora nebo orgán, který dokument vydal. { -Responding-authority } tento údaj vidí ještě před přijetím.
field-issuing_place =
    .label = Místo vydání
    .help = Obec, ve které byl dokument vydán. { -Responding-authority } tento údaj vidí ještě před přijetím.
field-issuing_country =
    .label = Země vydání
field-issue_date =
    .label = Datum vydání
field-document_number =
    .label = Číslo dokumentu
field-purpose =
    .label = Co chce osoba ve vašem { -member-state(form: "locative") } dělat?
    .option-establishment = Usadit se za účelem výkonu povolání
    .option-temporary_services = Poskytovat služby dočasně a příležitostně

list-professions =
    .option-doctor = Lékař se základní odbornou přípravou
    .option-specialist_doctor = Odborný lékař
    .option-general_practitioner = Praktický lékař
    .option-nurse_general_care = Zdravotní sestra nebo ošetřovatel odpovědní za všeobecnou péči
    .option-dental_practitioner = Zubní lékař
    .option-veterinary_surgeon = Veterinární lékař
    .option-midwife = Porodní asistentka
    .option-pharmacist = Farmaceut
    .option-architect = Architekt
    .option-specialised_nurse = Specializovaná zdravotní sestra nebo specializovaný ošetřovatel
    .option-health_care_assistant = Zdravotnický asistent
    .option-physiotherapist = Fyzioterapeut
    .option-occupational_therapist = Ergoterapeut
    .option-speech_therapist = Logoped
    .option-radiographer = Radiologický asistent
    .option-medical_laboratory_technician = Zdravotní laborant
    .option-dietitian = Nutriční terapeut
    .option-optician = Optik
    .option-psychologist = Psycholog
    .option-social_worker = Sociální pracovník
    .option-childcare_worker = Pracovník péče o děti
    .option-primary_school_teacher = Učitel základní školy
    .option-secondary_school_teacher = Učitel střední školy
    .option-special_needs_teacher = Speciální pedagog
    .option-lawyer = Advokát
    .option-engineer = Inženýr
    .option-electrician = Elektrikář
    .option-real_estate_agent = Realitní zprostředkovatel
    .option-tourist_guide = Průvodce v cestovním ruchu
    .option-mountain_guide = Horský průvodce
    .option-ski_instructor = Instruktor lyžování
    .option-driving_instructor = Učitel autoškoly
    .option-hairdresser = Kadeřník
    .option-other = Jiné povolání

## Questions

category-general =
    .title = Obecné otázky
category-establishment =
    .title = Trvalé { -establishment }
category-temporary =
    .title = Dočasné poskytování služeb
category-attachments =
    .title = Kopie dokumentů

question-pq_g1 =
    .text = Je přiložený diplom nebo osvědčení pravé?
question-pq_g1-finding =
    .label = Co na dokumentu není v pořádku?
    .option-forged = Je padělaný
    .option-altered = Byl pozměněn
    .option-never_issued = Nikdy nebyl vydán
    .option-issued_to_another = Byl vydán jiné osobě
question-pq_g1-details =
    .label = Podrobnosti

question-pq_g2 =
    .text = Byl subjekt, který přiložený dokument vydal, v té době oprávněn jej vydat?
question-pq_g2-right_body =
    .label = Subjekt, který byl oprávněn
    .help = Pokud subjekt neznáte, ponechte pole prázdné.

question-pq_g3 =
    .text = Je tato osoba držitelem kvalifikace uvedené v žádosti?

question-pq_g4 =
    .text = Jaký je přesný název kvalifikace ve vašem jazyce?

question-pq_g5 =
    .text = K jakému povolání dává kvalifikace přístup ve vašem { -member-state(form: "locative") }?
question-pq_g5-profession_other =
    .label = Název jiného povolání

question-pq_g6 =
    .text = Je toto povolání ve vašem { -member-state(form: "locative") } regulované?
    .option-regulated = Ano
    .option-training_regulated = Ne, ale vzdělávání a odborná příprava jsou regulované
    .option-not_regulated = Ne

question-pq_e1 =
    .text = Splňuje kvalifikace minimální požadavky na odbornou přípravu podle směrnice 2005/36/ES pro automatické uznání?
    .help = Pokud nesplňuje, další otázka se ptá, který požadavek není splněn.

question-pq_e2 =
    .text = Který minimální požadavek na odbornou přípravu není splněn?
    .help = Vyberte vše, co platí.
    .option-duration = Délka odborné přípravy
    .option-subjects = Předměty odborné přípravy
    .option-practical_training = Praktická příprava
    .option-admission_level = Úroveň požadovaná pro přijetí
    .option-clinical_instruction = Klinická výuka
question-pq_e2-explanation =
    .label = Vysvětlení

question-pq_e3 =
    .text = Změnil se název kvalifikace oproti příloze V směrnice 2005/36/ES a můžete vydat osvědčení o změně názvu?
    .help = Odpovězte „ano“, pokud platí obojí.
question-pq_e3-certificate =
    .label = Osvědčení o změně názvu
    .help = Přiložte je, pokud již bylo vydáno.

question-pq_e4 =
    .text = Má tato osoba nabytá práva?
    .option-general = Ano, obecná nabytá práva (článek 23)
    .option-specific = Ano, nabytá práva zvláštní pro dané povolání
    .option-none = Ne
    .option-cannot_answer = Nemůžeme odpovědět
question-pq_e4-certificate =
    .label = Osvědčení o nabytých právech
question-pq_e4-reason =
    .label = Proč nemůžete odpovědět?

question-pq_e5 =
    .text = Kdy odborná příprava začala a skončila?

question-pq_e6 =
    .text = Jaká je úroveň kvalifikace podle článku 11 směrnice 2005/36/ES?
    .option-a = a) Osvědčení o způsobilosti
    .option-b = b) Osvědčení o ukončení středního vzdělání
    .option-c = c) Diplom postsekundární úrovně v délce nejméně jednoho roku nebo regulované vzdělávání a odborná příprava
    .option-d = d) Diplom postsekundární úrovně v délce nejméně tří a nejvýše čtyř let
    .option-e = e) Diplom postsekundární úrovně v délce nejméně čtyř let

question-pq_e7 =
    .text = Uznal váš { -member-state } kvalifikaci této osoby ze třetí země?
question-pq_e7-recognised_on =
    .label = Datum uznání
question-pq_e7-decision =
    .label = Rozhodnutí o uznání

question-pq_e8 =
    .text = Má tato osoba ve vašem { -member-state(form: "locative") } tři roky odborné praxe, které můžete osvědčit?
question-pq_e8-experience =
    .label = Doba odborné praxe
    .help = Pokud tam osoba stále pracuje, uveďte jako konec den, ke kterému praxi osvědčujete.
question-pq_e8-certificate =
    .label = Osvědčení o odborné praxi

question-pq_e9 =
    .text = Které předměty odborná příprava zahrnovala a v jakém počtu hodin?
    .help = Přiložte výpis studijních výsledků nebo program odborné přípravy.
question-pq_e9-explanation =
    .label = Vysvětlení

question-pq_t1 =
    .text = Je tato osoba pro danou činnost ve vašem { -member-state(form: "locative") } v souladu s právními předpisy usazena?
question-pq_t1-since =
    .label = Usazena od
question-pq_t1-entry =
    .label = Zápis v rejstříku
    .help = Pokud povolání nemá rejstřík, ponechte pole prázdné.

question-pq_t2 =
    .text = Má tato osoba v současnosti zakázán výkon povolání, byť jen dočasně?
question-pq_t2-scope =
    .label = Rozsah { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Doba { -prohibition(form: "genitive") }
    .help = Pokud { -prohibition } nemá konec, ponechte konec prázdný.
question-pq_t2-decided_by =
    .label = Orgán nebo { -court }, který rozhodl

question-pq_t3 =
    .text = Existují disciplinární, správní nebo trestní sankce, které jsou významné pro výkon povolání?
    .option-none = Žádné sankce
    .option-final = Ano, rozhodnutí je pravomocné
    .option-under_appeal = Ano, probíhá řízení o opravném prostředku
    .option-cannot_disclose = Naše právo nám neumožňuje tuto informaci sdělit
question-pq_t3-legal_basis =
    .label = Ustanovení, které to neumožňuje

question-pq_t4 =
    .text = Pokud povolání není ve vašem { -member-state(form: "locative") } regulované: vykonávala je tam tato osoba během posledních deseti let nejméně jeden rok?
question-pq_t4-pursued =
    .label = Doba výkonu povolání
    .help = Pokud tam osoba stále pracuje, uveďte jako konec den vaší odpovědi.

question-pq_t5 =
    .text = Má tato osoba pojištění profesní odpovědnosti?
question-pq_t5-insurer =
    .label = Pojistitel
question-pq_t5-cover_period =
    .label = Doba trvání pojištění
    .help = Pokud pojištění nemá konec, ponechte konec prázdný.
question-pq_t5-cover_amount =
    .label = Výše pojistného krytí

question-pq_a1 =
    .text = Zašlete kopie těchto dokumentů.
    .help = Vyberte dokumenty, které zasíláte. { -Requesting-authority } může v komentáři požádat jen o některé z nich.
    .option-diploma = Diplom
    .option-diploma_supplement = Dodatek k diplomu
    .option-register_extract = { -Register-extract }
    .option-good_standing = Osvědčení o profesní bezúhonnosti
    .option-decision = Rozhodnutí
question-pq_a1-copies =
    .label = Kopie

## Documents

document-diploma =
    .name = Diplom
document-diploma_supplement =
    .name = Dodatek k diplomu
document-transcript =
    .name = Výpis studijních výsledků
document-good_standing =
    .name = Osvědčení o profesní bezúhonnosti

## Letters

letter-information =
    .name = Informace o žádosti týkající se Vaší { -professional-qualification(form: "genitive") }
    .part-opening = Posuzujeme Vaši { -professional-qualification(form: "accusative") }. Za tímto účelem jsme prostřednictvím systému pro výměnu informací o vnitřním trhu (IMI) zaslali žádost orgánu jiného { -member-state(form: "genitive") }. Číslo žádosti: { $case-number }. Odesláno: { $case-sent }. Dožádaný orgán: { $case-other }.
    .part-basis = { -Legal-basis(form: "instrumental") } je směrnice 2005/36/ES. Vaše { -personal-data } jsou zpracovávány v souladu s nařízením (EU) č. 1024/2012 a nařízením (EU) 2016/679.
    .part-rights = Náš orgán nebo dožádaný orgán můžete požádat o přístup ke svým údajům a o opravu nebo výmaz údajů, které jsou nepřesné nebo byly zpracovány protiprávně.
letter-outcome =
    .name = Výsledek žádosti týkající se Vaší { -professional-qualification(form: "genitive") }
    .part-opening = Na naši žádost týkající se Vaší { -professional-qualification(form: "genitive") } jsme prostřednictvím systému pro výměnu informací o vnitřním trhu (IMI) obdrželi odpověď. Číslo žádosti: { $case-number }. Odesláno: { $case-sent }. Orgán, který odpověděl: { $case-other }.
    .part-answers = Toto jsou otázky, které jsme položili, a odpovědi, které jsme obdrželi.
    .part-rights = Náš orgán nebo dožádaný orgán můžete požádat o přístup ke svým údajům a o opravu nebo výmaz údajů, které jsou nepřesné nebo byly zpracovány protiprávně.
