### Texts of the procedure that checks a professional qualification.
### Terms follow the Slovak version of Directive 2005/36/EC.

procedure =
    .name = Overenie { -professional-qualification(form: "genitive") }
    .short = Overenie kvalifikácie
    .purpose = Požiadajte orgán iného { -member-state(form: "genitive") }, aby potvrdil { -professional-qualification(form: "accusative") }, { -establishment } alebo bezúhonnosť osoby, aby ste mohli rozhodnúť o uznaní alebo o dočasnom poskytovaní služieb.

## Form

section-person =
    .title = Dotknutá osoba
section-qualification =
    .title = Kvalifikácia
section-purpose =
    .title = Účel žiadosti

field-article =
    .label = Ustanovenie smernice 2005/36/ES, o ktoré žiadosť opierate
    .help = Vyberte ustanovenie, ktoré zodpovedá vašej hlavnej otázke. { -Responding-authority } ho vidí ešte pred prijatím.
    .option-article_8_1 = Článok 8 ods. 1: informácie o dočasnom poskytovateľovi služieb
    .option-article_50_2 = Článok 50 ods. 2: pravosť dokladov o formálnej kvalifikácii, minimálne podmienky odbornej prípravy
    .option-article_50_3 = Článok 50 ods. 3: odborná príprava absolvovaná úplne alebo čiastočne v inštitúcii v inom { -member-state(form: "locative") }
    .option-article_50_3a = Článok 50 ods. 3a: pozastavenie alebo { -prohibition } výkonu povolania
    .option-article_51 = Článok 51: preskúmanie žiadosti o uznanie
    .option-article_56_1 = Článok 56 ods. 1: { -mutual-assistance } pri uplatňovaní smernice
    .option-article_56_2 = Článok 56 ods. 2: disciplinárne opatrenia, trestné sankcie alebo iné závažné osobitné okolnosti
field-reason =
    .label = Dôvod vašich pochybností
    .help = Toto ustanovenie vyžaduje odôvodnené pochybnosti. Uveďte, ktoré skutočnosti ich vyvolávajú, a meno osoby uveďte len vtedy, keď je to nevyhnutné.
field-holder =
    .label = Držiteľ kvalifikácie
    .help = Uveďte meno tak, ako je v doklade totožnosti.
field-name_on_document =
    .label = Meno na dokumente, ak je iné
    .help = Napríklad rodné priezvisko alebo predchádzajúce priezvisko.
field-profession =
    .label = Povolanie
    .help = Povolanie, ktoré chce osoba vykonávať vo vašom { -member-state(form: "locative") }.
field-profession_other =
    .label = Názov iného povolania
    .help = Uveďte len povolanie, nie osobu.
field-qualification_kind =
    .label = Druh kvalifikácie
    .option-diploma = Diplom
    .option-certificate = Osvedčenie
    .option-attestation_of_competence = Osvedčenie o odbornej spôsobilosti
    .option-specialist_title = Doklad o špecializovanej odbornej príprave
    .option-third_country_recognised = Doklad z tretej krajiny uznaný { -member-state(form: "instrumental") }
    .option-other = Iný doklad o formálnej kvalifikácii
field-qualification_title =
    .label = Názov kvalifikácie
    .help = Uveďte názov v jazyku dokumentu.
field-issuing_body =
    .label = Vydávajúca inštitúcia
    .help = Univerzita, škola, komora alebo orgán, ktorý dokument vydal. { -Responding-authority } ju vidí ešte pred prijatím.
field-issuing_place =
    .label = Miesto vydania
    .help = Mesto, v ktorom bol dokument vydaný. { -Responding-authority } ho vidí ešte pred prijatím.
field-issuing_country =
    .label = Krajina vydania
field-issue_date =
    .label = Dátum vydania
field-document_number =
    .label = Číslo dokumentu
field-purpose =
    .label = Čo zamýšľa osoba vo vašom { -member-state(form: "locative") }?
    .option-establishment = Usadiť sa na účely výkonu povolania
    .option-temporary_services = Poskytovať služby dočasne a príležitostne

list-professions =
    .option-doctor = Lekár so základným lekárskym vzdelaním
    .option-specialist_doctor = Lekár špecialista
    .option-general_practitioner = Všeobecný lekár
    .option-nurse_general_care = Sestra zodpovedná za všeobecnú starostlivosť
    .option-dental_practitioner = Zubný lekár
    .option-veterinary_surgeon = Veterinárny lekár
    .option-midwife = Pôrodná asistentka
    .option-pharmacist = Farmaceut
    .option-architect = Architekt
    .option-specialised_nurse = Sestra špecialistka
    .option-health_care_assistant = Zdravotnícky asistent
    .option-physiotherapist = Fyzioterapeut
    .option-occupational_therapist = Ergoterapeut
    .option-speech_therapist = Logopéd
    .option-radiographer = Rádiologický technik
    .option-medical_laboratory_technician = Zdravotnícky laborant
    .option-dietitian = Nutričný terapeut
    .option-optician = Optik
    .option-psychologist = Psychológ
    .option-social_worker = Sociálny pracovník
    .option-childcare_worker = Pracovník v starostlivosti o deti
    .option-primary_school_teacher = Učiteľ základnej školy
    .option-secondary_school_teacher = Učiteľ strednej školy
    .option-special_needs_teacher = Špeciálny pedagóg
    .option-lawyer = Advokát
    .option-engineer = Inžinier
    .option-electrician = Elektrikár
    .option-real_estate_agent = Realitný maklér
    .option-tourist_guide = Sprievodca cestovného ruchu
    .option-mountain_guide = Horský vodca
    .option-ski_instructor = Inštruktor lyžovania
    .option-driving_instructor = Inštruktor autoškoly
    .option-hairdresser = Kaderník
    .option-other = Iné povolanie

## Questions

category-general =
    .title = Všeobecné otázky
category-establishment =
    .title = Trvalé { -establishment }
category-temporary =
    .title = Dočasné poskytovanie služieb
category-attachments =
    .title = Kópie dokumentov

question-pq_g1 =
    .text = Je priložený diplom alebo osvedčenie pravé?
question-pq_g1-finding =
    .label = Čo je na dokumente nesprávne?
    .option-forged = Je sfalšovaný
    .option-altered = Bol pozmenený
    .option-never_issued = Nikdy nebol vydaný
    .option-issued_to_another = Bol vydaný inej osobe
question-pq_g1-details =
    .label = Podrobnosti

question-pq_g2 =
    .text = Bola inštitúcia, ktorá vydala priložený dokument, v tom čase oprávnená ho vydať?
question-pq_g2-right_body =
    .label = Inštitúcia, ktorá bola oprávnená
    .help = Ak inštitúciu nepoznáte, nechajte pole prázdne.

question-pq_g3 =
    .text = Je osoba držiteľom kvalifikácie uvedenej v žiadosti?

question-pq_g4 =
    .text = Aký je presný názov kvalifikácie vo vašom jazyku?

question-pq_g5 =
    .text = Ku ktorému povolaniu kvalifikácia umožňuje prístup vo vašom { -member-state(form: "locative") }?
question-pq_g5-profession_other =
    .label = Názov iného povolania

question-pq_g6 =
    .text = Je toto povolanie vo vašom { -member-state(form: "locative") } regulované?
    .option-regulated = Áno
    .option-training_regulated = Nie, ale vzdelávanie a odborná príprava sú regulované
    .option-not_regulated = Nie

question-pq_e1 =
    .text = Spĺňa kvalifikácia minimálne podmienky odbornej prípravy podľa smernice 2005/36/ES na automatické uznanie?
    .help = Ak nie, nasledujúca otázka sa pýta, ktorá podmienka nie je splnená.

question-pq_e2 =
    .text = Ktorá minimálna podmienka odbornej prípravy nie je splnená?
    .help = Vyberte všetky, ktoré sa uplatňujú.
    .option-duration = Dĺžka odbornej prípravy
    .option-subjects = Predmety odbornej prípravy
    .option-practical_training = Praktická príprava
    .option-admission_level = Úroveň požadovaná na prijatie
    .option-clinical_instruction = Klinická výučba
question-pq_e2-explanation =
    .label = Vysvetlenie

question-pq_e3 =
    .text = Zmenil sa názov kvalifikácie v porovnaní s prílohou V k smernici 2005/36/ES a môžete vydať osvedčenie o zmene názvu?
    .help = Odpovedzte áno, ak platí oboje.
question-pq_e3-certificate =
    .label = Osvedčenie o zmene názvu
    .help = Priložte ho, ak už bolo vydané.

question-pq_e4 =
    .text = Vzťahujú sa na odborníka nadobudnuté práva?
    .option-general = Áno, všeobecné nadobudnuté práva (článok 23)
    .option-specific = Áno, nadobudnuté práva osobitné pre dané povolanie
    .option-none = Nie
    .option-cannot_answer = Nevieme odpovedať
question-pq_e4-certificate =
    .label = Osvedčenie o nadobudnutých právach
question-pq_e4-reason =
    .label = Prečo neviete odpovedať?

question-pq_e5 =
    .text = Kedy sa odborná príprava začala a skončila?

question-pq_e6 =
    .text = Aká je úroveň kvalifikácie podľa článku 11 smernice 2005/36/ES?
    .option-a = a) Osvedčenie o odbornej spôsobilosti
    .option-b = b) Osvedčenie o ukončení stredoškolského vzdelávania
    .option-c = c) Diplom o postsekundárnom vzdelávaní v trvaní najmenej jedného roka alebo regulovaná odborná príprava
    .option-d = d) Diplom o postsekundárnom vzdelávaní v trvaní najmenej troch a najviac štyroch rokov
    .option-e = e) Diplom o postsekundárnom vzdelávaní v trvaní najmenej štyroch rokov

question-pq_e7 =
    .text = Uznal váš { -member-state } tejto osobe kvalifikáciu z tretej krajiny?
question-pq_e7-recognised_on =
    .label = Dátum uznania
question-pq_e7-decision =
    .label = Rozhodnutie o uznaní

question-pq_e8 =
    .text = Má odborník vo vašom { -member-state(form: "locative") } tri roky odbornej praxe, ktoré môžete osvedčiť?
question-pq_e8-experience =
    .label = Obdobie odbornej praxe
    .help = Ak tam osoba stále pracuje, uveďte ako koniec deň, po ktorý prax osvedčujete.
question-pq_e8-certificate =
    .label = Osvedčenie o odbornej praxi

question-pq_e9 =
    .text = Ktoré predmety odborná príprava zahŕňala a koľko hodín mal každý z nich?
    .help = Priložte výpis výsledkov alebo program odbornej prípravy.
question-pq_e9-explanation =
    .label = Vysvetlenie

question-pq_t1 =
    .text = Je odborník vo vašom { -member-state(form: "locative") } legálne usadený na výkon príslušnej činnosti?
question-pq_t1-since =
    .label = Usadený od
question-pq_t1-entry =
    .label = Zápis v registri
    .help = Ak povolanie nemá register, nechajte pole prázdne.

question-pq_t2 =
    .text = Má odborník v súčasnosti zakázaný výkon povolania, hoci len dočasne?
question-pq_t2-scope =
    .label = Rozsah { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Obdobie { -prohibition(form: "genitive") }
    .help = Ak { -prohibition } nemá koniec, nechajte koniec prázdny.
question-pq_t2-decided_by =
    .label = Orgán alebo { -court }, ktorý rozhodol

question-pq_t3 =
    .text = Existujú disciplinárne, správne alebo trestné sankcie, ktoré sú významné pre výkon povolania?
    .option-none = Žiadne sankcie
    .option-final = Áno, rozhodnutie je právoplatné
    .option-under_appeal = Áno, prebieha odvolacie konanie
    .option-cannot_disclose = Naše právne predpisy neumožňujú túto informáciu poskytnúť
question-pq_t3-legal_basis =
    .label = Ustanovenie, ktoré to neumožňuje

question-pq_t4 =
    .text = Ak povolanie vo vašom { -member-state(form: "locative") } nie je regulované: vykonával ho tam odborník aspoň jeden rok počas posledných desiatich rokov?
question-pq_t4-pursued =
    .label = Obdobie výkonu povolania
    .help = Ak tam osoba stále pracuje, uveďte ako koniec deň svojej odpovede.

question-pq_t5 =
    .text = Má odborník poistenie profesijnej zodpovednosti?
question-pq_t5-insurer =
    .label = Poisťovňa
question-pq_t5-cover_period =
    .label = Obdobie krytia
    .help = Ak krytie nemá koniec, nechajte koniec prázdny.
question-pq_t5-cover_amount =
    .label = Výška krytia

question-pq_a1 =
    .text = Zašlite kópie týchto dokumentov.
    .help = Vyberte dokumenty, ktoré zasielate. { -Requesting-authority } môže v poznámke požadovať len niektoré z nich.
    .option-diploma = Diplom
    .option-diploma_supplement = Dodatok k diplomu
    .option-register_extract = { -Register-extract }
    .option-good_standing = Potvrdenie o profesijnej bezúhonnosti
    .option-decision = Rozhodnutie
question-pq_a1-copies =
    .label = Kópie

## Documents

document-diploma =
    .name = Diplom
document-diploma_supplement =
    .name = Dodatok k diplomu
document-transcript =
    .name = Výpis výsledkov štúdia
document-good_standing =
    .name = Potvrdenie o profesijnej bezúhonnosti

## Letters

letter-information =
    .name = Informácia o žiadosti týkajúcej sa Vašej { -professional-qualification(form: "genitive") }
    .part-opening = Posudzujeme Vašu { -professional-qualification(form: "accusative") }. Na tento účel sme prostredníctvom informačného systému o vnútornom trhu (IMI) zaslali žiadosť orgánu iného { -member-state(form: "genitive") }. Číslo žiadosti: { $case-number }. Odoslané: { $case-sent }. Dožiadaný orgán: { $case-other }.
    .part-basis = { -Legal-basis(form: "instrumental") } je smernica 2005/36/ES. Vaše { -personal-data } sa spracúvajú v súlade s nariadením (EÚ) č. 1024/2012 a nariadením (EÚ) 2016/679.
    .part-rights = Náš orgán alebo dožiadaný orgán môžete požiadať o prístup k svojim údajom a o opravu alebo vymazanie údajov, ktoré sú nesprávne alebo boli spracúvané nezákonne.
letter-outcome =
    .name = Výsledok žiadosti týkajúcej sa Vašej { -professional-qualification(form: "genitive") }
    .part-opening = Na našu žiadosť týkajúcu sa Vašej { -professional-qualification(form: "genitive") } sme prostredníctvom informačného systému o vnútornom trhu (IMI) dostali odpoveď. Číslo žiadosti: { $case-number }. Odoslané: { $case-sent }. Orgán, ktorý odpovedal: { $case-other }.
    .part-answers = Toto sú otázky, ktoré sme položili, a odpovede, ktoré sme dostali.
    .part-rights = Náš orgán alebo dožiadaný orgán môžete požiadať o prístup k svojim údajom a o opravu alebo vymazanie údajov, ktoré sú nesprávne alebo boli spracúvané nezákonne.
