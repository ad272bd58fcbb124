### Texts of the procedure that checks a professional qualification.
### Terms follow the Polish version of Directive 2005/36/EC.

procedure =
    .name = Sprawdzenie { -professional-qualification(form: "genitive") }
    .short = Sprawdzenie kwalifikacji
    .purpose = Proszę zwrócić się do organu innego { -member-state(form: "genitive") } o potwierdzenie { -professional-qualification(form: "genitive") } danej osoby, prowadzenia przez nią działalności lub jej postępowania, aby móc zdecydować o uznaniu kwalifikacji lub o tymczasowym świadczeniu usług.

## Form

section-person =
    .title = Osoba, której dotyczy wniosek
section-qualification =
    .title = Kwalifikacje
section-purpose =
    .title = Cel wniosku

field-article =
    .label = Przepis dyrektywy 2005/36/WE, na którym opiera się wniosek
    .help = Proszę wybrać przepis, który odpowiada głównemu pytaniu. { -Responding-authority } widzi go przed przyjęciem wniosku.
    .option-article_8_1 = Art. 8 ust. 1: informacje o usługodawcy świadczącym usługi tymczasowo
    .option-article_50_2 = Art. 50 ust. 2: autentyczność dokumentów potwierdzających posiadanie kwalifikacji, minimalne warunki kształcenia
    .option-article_50_3 = Art. 50 ust. 3: kształcenie odbyte w całości lub w części w instytucji w innym { -member-state(form: "locative") }
    .option-article_50_3a = Art. 50 ust. 3a: zawieszenie lub { -prohibition } wykonywania zawodu
    .option-article_51 = Art. 51: rozpatrywanie wniosku o uznanie kwalifikacji
    .option-article_56_1 = Art. 56 ust. 1: { -mutual-assistance } w stosowaniu dyrektywy
    .option-article_56_2 = Art. 56 ust. 2: działania dyscyplinarne, sankcje karne lub inne poważne, szczególne okoliczności
field-reason =
    .label = Powód wątpliwości
    .help = Ten przepis wymaga uzasadnionych wątpliwości. Proszę podać, jakie fakty je wzbudzają; nazwisko osoby proszę podać tylko wtedy, gdy jest to konieczne.
field-holder =
    .label = Posiadacz kwalifikacji
    .help = Proszę podać imię i nazwisko zgodnie z dokumentem tożsamości.
field-name_on_document =
    .label = Imię i nazwisko na dokumencie, jeśli są inne
    .help = Na przykład nazwisko rodowe lub wcześniejsze nazwisko.
field-profession =
    .label = Zawód
    .help = Zawód, który dana osoba chce wykonywać w Państwa { -member-state(form: "locative") }.
field-profession_other =
    .label = Nazwa innego zawodu
    .help = Proszę podać tylko zawód, bez nazwiska osoby.
field-qualification_kind =
    .label = Rodzaj kwalifikacji
    .option-diploma = Dyplom
    .option-certificate = Świadectwo
    .option-attestation_of_competence = Poświadczenie kompetencji
    .option-specialist_title = Dokument potwierdzający posiadanie specjalizacji
    .option-third_country_recognised = Dokument z państwa trzeciego uznany przez { -member-state }
    .option-other = Inny dokument potwierdzający posiadanie kwalifikacji
field-qualification_title =
    .label = Nazwa kwalifikacji
    .help = Proszę podać nazwę w języku dokumentu.
field-issuing_body =
    .label = Podmiot wydający
    .help = Uczelnia, szkoła, izba lub organ, który wydał dokument. { -Responding-authority } widzi tę informację przed przyjęciem wniosku.
field-issuing_place =
    .label = Miejsce wydania
    .help = Miejscowość, w której wydano dokument. { -Responding-authority } widzi ją przed przyjęciem wniosku.
field-issuing_country =
    .label = Państwo wydania
field-issue_date =
    .label = Data wydania
field-document_number =
    .label = Numer dokumentu
field-purpose =
    .label = Co dana osoba zamierza robić w Państwa { -member-state(form: "locative") }?
    .option-establishment = Prowadzić stałą działalność w celu wykonywania zawodu
    .option-temporary_services = Świadczyć usługi tymczasowo i okazjonalnie

list-professions =
    .option-doctor = Lekarz z podstawowym wykształceniem medycznym
    .option-specialist_doctor = Lekarz specjalista
    .option-general_practitioner = Lekarz ogólny
    .option-nurse_general_care = Pielęgniarka odpowiedzialna za opiekę ogólną
    .option-dental_practitioner = Lekarz dentysta
    .option-veterinary_surgeon = Lekarz weterynarii
    .option-midwife = Położna
    .option-pharmacist = Farmaceuta
    .option-architect = Architekt
    .option-specialised_nurse = Pielęgniarka specjalistka
    .option-health_care_assistant = Opiekun medyczny
    .option-physiotherapist = Fizjoterapeuta
    .option-occupational_therapist = Terapeuta zajęciowy
    .option-speech_therapist = Logopeda
    .option-radiographer = Elektroradiolog
    .option-medical_laboratory_technician = Technik laboratorium medycznego
    .option-dietitian = Dietetyk
    .option-optician = Optyk
    .option-psychologist = Psycholog
    .option-social_worker = Pracownik socjalny
    .option-childcare_worker = Opiekun dziecięcy
    .option-primary_school_teacher = Nauczyciel szkoły podstawowej
    .option-secondary_school_teacher = Nauczyciel szkoły średniej
    .option-special_needs_teacher = Pedagog specjalny
    .option-lawyer = Adwokat lub radca prawny
    .option-engineer = Inżynier
    .option-electrician = Elektryk
    .option-real_estate_agent = Pośrednik w obrocie nieruchomościami
    .option-tourist_guide = Przewodnik turystyczny
    .option-mountain_guide = Przewodnik górski
    .option-ski_instructor = Instruktor narciarstwa
    .option-driving_instructor = Instruktor nauki jazdy
    .option-hairdresser = Fryzjer
    .option-other = Inny zawód

## Questions

category-general =
    .title = Pytania ogólne
category-establishment =
    .title = Stałe { -establishment(form: "activity") }
category-temporary =
    .title = Tymczasowe świadczenie usług
category-attachments =
    .title = Kopie dokumentów

question-pq_g1 =
    .text = Czy załączony dyplom lub załączone świadectwo są autentyczne?
question-pq_g1-finding =
    .label = Jakie nieprawidłowości stwierdzono w dokumencie?
    .option-forged = Jest sfałszowany
    .option-altered = Został przerobiony
    .option-never_issued = Nigdy nie został wydany
    .option-issued_to_another = Został wydany innej osobie
question-pq_g1-details =
    .label = Szczegóły

question-pq_g2 =
    .text = Czy podmiot, który wydał załączony dokument, był w tym czasie uprawniony do jego wydania?
question-pq_g2-right_body =
    .label = Podmiot, który był uprawniony
    .help = Proszę pozostawić puste, jeśli podmiot nie jest znany.

question-pq_g3 =
    .text = Czy dana osoba posiada kwalifikacje wymienione we wniosku?

question-pq_g4 =
    .text = Jak dokładnie brzmi nazwa kwalifikacji w Państwa języku?

question-pq_g5 =
    .text = Do jakiego zawodu kwalifikacje dają dostęp w Państwa { -member-state(form: "locative") }?
question-pq_g5-profession_other =
    .label = Nazwa innego zawodu

question-pq_g6 =
    .text = Czy ten zawód jest regulowany w Państwa { -member-state(form: "locative") }?
    .option-regulated = Tak
    .option-training_regulated = Nie, ale kształcenie jest regulowane
    .option-not_regulated = Nie

question-pq_e1 =
    .text = Czy kwalifikacje spełniają minimalne warunki kształcenia określone w dyrektywie 2005/36/WE na potrzeby automatycznego uznania?
    .help = Jeśli nie, w następnym pytaniu należy wskazać niespełniony warunek.

question-pq_e2 =
    .text = Który z minimalnych warunków kształcenia nie jest spełniony?
    .help = Proszę wybrać wszystkie, które mają zastosowanie.
    .option-duration = Czas trwania kształcenia
    .option-subjects = Przedmioty kształcenia
    .option-practical_training = Kształcenie praktyczne
    .option-admission_level = Poziom wymagany przy przyjęciu na kształcenie
    .option-clinical_instruction = Kształcenie kliniczne
question-pq_e2-explanation =
    .label = Wyjaśnienie

question-pq_e3 =
    .text = Czy nazwa kwalifikacji zmieniła się w porównaniu z załącznikiem V do dyrektywy 2005/36/WE i czy Państwa organ może wydać zaświadczenie o zmianie nazwy?
    .help = Proszę odpowiedzieć „tak”, jeśli spełnione są oba warunki.
question-pq_e3-certificate =
    .label = Zaświadczenie o zmianie nazwy
    .help = Proszę je załączyć, jeśli zostało już wydane.

question-pq_e4 =
    .text = Czy dana osoba korzysta z praw nabytych?
    .option-general = Tak, z ogólnych praw nabytych (art. 23)
    .option-specific = Tak, z praw nabytych właściwych dla danego zawodu
    .option-none = Nie
    .option-cannot_answer = Nie możemy odpowiedzieć
question-pq_e4-certificate =
    .label = Zaświadczenie o prawach nabytych
question-pq_e4-reason =
    .label = Dlaczego nie można odpowiedzieć?

question-pq_e5 =
    .text = Kiedy rozpoczęło się i zakończyło kształcenie?

question-pq_e6 =
    .text = Jaki jest poziom kwalifikacji zgodnie z art. 11 dyrektywy 2005/36/WE?
    .option-a = a) Poświadczenie kompetencji
    .option-b = b) Świadectwo ukończenia kształcenia na poziomie szkoły średniej
    .option-c = c) Dyplom ukończenia kształcenia na poziomie pomaturalnym trwającego co najmniej rok lub kształcenia regulowanego
    .option-d = d) Dyplom ukończenia kształcenia na poziomie pomaturalnym trwającego co najmniej trzy i nie więcej niż cztery lata
    .option-e = e) Dyplom ukończenia kształcenia na poziomie pomaturalnym trwającego co najmniej cztery lata

question-pq_e7 =
    .text = Czy Państwa { -member-state } uznało kwalifikacje tej osoby uzyskane w państwie trzecim?
question-pq_e7-recognised_on =
    .label = Data uznania
question-pq_e7-decision =
    .label = Decyzja o uznaniu

question-pq_e8 =
    .text = Czy dana osoba ma trzyletnie doświadczenie zawodowe w Państwa { -member-state(form: "locative") }, które Państwa organ może poświadczyć?
question-pq_e8-experience =
    .label = Okres doświadczenia zawodowego
    .help = Jeśli osoba nadal tam pracuje, jako koniec proszę podać dzień, do którego poświadcza się doświadczenie.
question-pq_e8-certificate =
    .label = Zaświadczenie o doświadczeniu zawodowym

question-pq_e9 =
    .text = Jakie przedmioty obejmowało kształcenie i w jakim wymiarze godzin?
    .help = Proszę załączyć wykaz przedmiotów i ocen lub program kształcenia.
question-pq_e9-explanation =
    .label = Wyjaśnienie

question-pq_t1 =
    .text = Czy dana osoba prowadzi zgodnie z prawem odnośną działalność w Państwa { -member-state(form: "locative") }?
question-pq_t1-since =
    .label = Prowadzi działalność od
question-pq_t1-entry =
    .label = Wpis do rejestru
    .help = Proszę pozostawić puste, jeśli dla tego zawodu nie ma rejestru.

question-pq_t2 =
    .text = Czy dana osoba ma obecnie zakaz wykonywania zawodu, choćby tymczasowy?
question-pq_t2-scope =
    .label = Zakres { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Okres obowiązywania { -prohibition(form: "genitive") }
    .help = Jeśli { -prohibition } jest bezterminowy, proszę nie podawać daty końcowej.
question-pq_t2-decided_by =
    .label = Organ lub { -court }, który wydał rozstrzygnięcie

question-pq_t3 =
    .text = Czy nałożono sankcje dyscyplinarne, administracyjne lub karne mające znaczenie dla wykonywania zawodu?
    .option-none = Nie ma sankcji
    .option-final = Tak, rozstrzygnięcie jest ostateczne
    .option-under_appeal = Tak, trwa postępowanie odwoławcze
    .option-cannot_disclose = Nasze prawo nie pozwala ujawnić tej informacji
question-pq_t3-legal_basis =
    .label = Przepis, który na to nie pozwala

question-pq_t4 =
    .text = Jeśli zawód nie jest regulowany w Państwa { -member-state(form: "locative") }: czy dana osoba wykonywała go tam przez co najmniej rok w ciągu ostatnich dziesięciu lat?
question-pq_t4-pursued =
    .label = Okres wykonywania zawodu
    .help = Jeśli osoba nadal tam pracuje, jako koniec proszę podać dzień udzielenia odpowiedzi.

question-pq_t5 =
    .text = Czy dana osoba ma ubezpieczenie od odpowiedzialności zawodowej?
question-pq_t5-insurer =
    .label = Ubezpieczyciel
question-pq_t5-cover_period =
    .label = Okres ubezpieczenia
    .help = Jeśli ubezpieczenie jest bezterminowe, proszę nie podawać daty końcowej.
question-pq_t5-cover_amount =
    .label = Suma ubezpieczenia

question-pq_a1 =
    .text = Proszę przesłać kopie następujących dokumentów.
    .help = Proszę wybrać przesyłane dokumenty. W komentarzu { -requesting-authority } może poprosić tylko o niektóre z nich.
    .option-diploma = Dyplom
    .option-diploma_supplement = Suplement do dyplomu
    .option-register_extract = { -Register-extract }
    .option-good_standing = Zaświadczenie o niekaralności zawodowej
    .option-decision = Decyzja
question-pq_a1-copies =
    .label = Kopie

## Documents

document-diploma =
    .name = Dyplom
document-diploma_supplement =
    .name = Suplement do dyplomu
document-transcript =
    .name = Wykaz przedmiotów i ocen
document-good_standing =
    .name = Zaświadczenie o niekaralności zawodowej

## Letters

letter-information =
    .name = Informacja o wniosku dotyczącym Pani/Pana { -professional-qualification(form: "genitive") }
    .part-opening = Sprawdzamy Pani/Pana { -professional-qualification }. W tym celu wysłaliśmy wniosek do organu innego { -member-state(form: "genitive") } za pośrednictwem systemu wymiany informacji na rynku wewnętrznym (IMI). Numer wniosku: { $case-number }. Data wysłania: { $case-sent }. Organ udzielający odpowiedzi: { $case-other }.
    .part-basis = { -Legal-basis(form: "instrumental") } jest dyrektywa 2005/36/WE. Pani/Pana { -personal-data } są przetwarzane zgodnie z rozporządzeniem (UE) nr 1024/2012 i rozporządzeniem (UE) 2016/679.
    .part-rights = Może Pani/Pan zwrócić się do naszego organu lub do organu udzielającego odpowiedzi o dostęp do swoich danych oraz o sprostowanie lub usunięcie danych, które są nieprawidłowe lub były przetwarzane niezgodnie z prawem.
letter-outcome =
    .name = Wynik wniosku dotyczącego Pani/Pana { -professional-qualification(form: "genitive") }
    .part-opening = Na nasz wniosek dotyczący Pani/Pana { -professional-qualification(form: "genitive") } udzielono odpowiedzi za pośrednictwem systemu wymiany informacji na rynku wewnętrznym (IMI). Numer wniosku: { $case-number }. Data wysłania: { $case-sent }. Organ, który udzielił odpowiedzi: { $case-other }.
    .part-answers = Poniżej znajdują się zadane przez nas pytania i otrzymane odpowiedzi.
    .part-rights = Może Pani/Pan zwrócić się do naszego organu lub do organu udzielającego odpowiedzi o dostęp do swoich danych oraz o sprostowanie lub usunięcie danych, które są nieprawidłowe lub były przetwarzane niezgodnie z prawem.
