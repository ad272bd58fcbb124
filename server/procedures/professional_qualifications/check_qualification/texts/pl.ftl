### Texts of the procedure that checks a professional qualification.
### Terms follow the Polish version of Directive 2005/36/EC.

procedure =
    .name = Sprawdzenie kwalifikacji zawodowych
    .short = Sprawdzenie kwalifikacji
    .purpose = Zwróć się do organu innego państwa członkowskiego o potwierdzenie kwalifikacji zawodowych danej osoby, prowadzenia przez nią działalności lub jej postępowania, aby móc zdecydować o uznaniu kwalifikacji lub o tymczasowym świadczeniu usług.

## Sides

side-requester =
    .name = Organ wnioskujący
side-responder =
    .name = Organ udzielający odpowiedzi
side-contributor =
    .name = Organ odpowiadający na część pytań

## Form

section-basis =
    .title = Podstawa prawna
section-person =
    .title = Osoba, której dotyczy wniosek
section-qualification =
    .title = Kwalifikacje
section-purpose =
    .title = Cel wniosku

field-article =
    .label = Przepis dyrektywy 2005/36/WE, na którym opierasz wniosek
    .help = Wybierz przepis, który odpowiada głównemu pytaniu. Organ udzielający odpowiedzi widzi go przed przyjęciem wniosku.
    .option-article_8_1 = Art. 8 ust. 1: informacje o usługodawcy świadczącym usługi tymczasowo
    .option-article_50_2 = Art. 50 ust. 2: autentyczność dokumentów potwierdzających posiadanie kwalifikacji, minimalne warunki kształcenia
    .option-article_50_3 = Art. 50 ust. 3: kształcenie odbyte w całości lub w części w instytucji w innym państwie członkowskim
    .option-article_50_3a = Art. 50 ust. 3a: zawieszenie lub zakaz wykonywania zawodu
    .option-article_51 = Art. 51: rozpatrywanie wniosku o uznanie kwalifikacji
    .option-article_56_1 = Art. 56 ust. 1: wzajemna pomoc w stosowaniu dyrektywy
    .option-article_56_2 = Art. 56 ust. 2: działania dyscyplinarne, sankcje karne lub inne poważne, szczególne okoliczności
field-reason =
    .label = Powód wątpliwości
    .help = Ten przepis wymaga uzasadnionych wątpliwości. Podaj, jakie fakty je wzbudzają; wymień nazwisko osoby tylko wtedy, gdy jest to konieczne.
field-holder =
    .label = Posiadacz kwalifikacji
    .help = Podaj imię i nazwisko zgodnie z dokumentem tożsamości.
field-name_on_document =
    .label = Imię i nazwisko na dokumencie, jeśli są inne
    .help = Na przykład nazwisko rodowe lub wcześniejsze nazwisko.
field-profession =
    .label = Zawód
    .help = Zawód, który dana osoba chce wykonywać w Twoim państwie członkowskim.
field-profession_other =
    .label = Nazwa innego zawodu
    .help = Podaj tylko zawód, bez nazwiska osoby.
field-qualification_kind =
    .label = Rodzaj kwalifikacji
    .option-diploma = Dyplom
    .option-certificate = Świadectwo
    .option-attestation_of_competence = Poświadczenie kompetencji
    .option-specialist_title = Dokument potwierdzający posiadanie specjalizacji
    .option-third_country_recognised = Dokument z państwa trzeciego uznany przez państwo członkowskie
    .option-other = Inny dokument potwierdzający posiadanie kwalifikacji
field-qualification_title =
    .label = Nazwa kwalifikacji
    .help = Podaj nazwę w języku dokumentu.
field-issuing_body =
    .label = Podmiot wydający
    .help = Uczelnia, szkoła, izba lub organ, który wydał dokument. Organ udzielający odpowiedzi widzi tę informację przed przyjęciem wniosku.
field-issuing_place =
    .label = Miejsce wydania
    .help = Miejscowość, w której wydano dokument. Organ udzielający odpowiedzi widzi ją przed przyjęciem wniosku.
field-issuing_country =
    .label = Państwo wydania
field-issue_date =
    .label = Data wydania
field-document_number =
    .label = Numer dokumentu
field-purpose =
    .label = Co dana osoba zamierza robić w Twoim państwie członkowskim?
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
    .title = Stałe prowadzenie działalności
category-temporary =
    .title = Tymczasowe świadczenie usług
category-attachments =
    .title = Kopie dokumentów

question-pq_g1 =
    .text = Czy załączony dyplom lub załączone świadectwo są autentyczne?
question-pq_g1-finding =
    .label = Co jest nie tak z dokumentem?
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
    .help = Pozostaw puste, jeśli nie znasz tego podmiotu.

question-pq_g3 =
    .text = Czy dana osoba posiada kwalifikacje wymienione we wniosku?

question-pq_g4 =
    .text = Jak dokładnie brzmi nazwa kwalifikacji w Twoim języku?

question-pq_g5 =
    .text = Do jakiego zawodu kwalifikacje dają dostęp w Twoim państwie członkowskim?
question-pq_g5-profession_other =
    .label = Nazwa innego zawodu

question-pq_g6 =
    .text = Czy ten zawód jest regulowany w Twoim państwie członkowskim?
    .option-regulated = Tak
    .option-training_regulated = Nie, ale kształcenie jest regulowane
    .option-not_regulated = Nie

question-pq_e1 =
    .text = Czy kwalifikacje spełniają minimalne warunki kształcenia określone w dyrektywie 2005/36/WE na potrzeby automatycznego uznania?
    .help = Jeśli nie, w następnym pytaniu należy wskazać niespełniony warunek.

question-pq_e2 =
    .text = Który z minimalnych warunków kształcenia nie jest spełniony?
    .help = Wybierz wszystkie, które mają zastosowanie.
    .option-duration = Czas trwania kształcenia
    .option-subjects = Przedmioty kształcenia
    .option-practical_training = Kształcenie praktyczne
    .option-admission_level = Poziom wymagany przy przyjęciu na kształcenie
    .option-clinical_instruction = Kształcenie kliniczne
question-pq_e2-explanation =
    .label = Wyjaśnienie

question-pq_e3 =
    .text = Czy nazwa kwalifikacji zmieniła się w porównaniu z załącznikiem V do dyrektywy 2005/36/WE i czy Twój organ może wydać zaświadczenie o zmianie nazwy?
    .help = Odpowiedz „tak”, jeśli spełnione są oba warunki.
question-pq_e3-certificate =
    .label = Zaświadczenie o zmianie nazwy
    .help = Załącz je, jeśli zostało już wydane.

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
    .text = Czy Twoje państwo członkowskie uznało kwalifikacje tej osoby uzyskane w państwie trzecim?
question-pq_e7-recognised_on =
    .label = Data uznania
question-pq_e7-decision =
    .label = Decyzja o uznaniu

question-pq_e8 =
    .text = Czy dana osoba ma trzyletnie doświadczenie zawodowe w Twoim państwie członkowskim, które Twój organ może poświadczyć?
question-pq_e8-experience =
    .label = Okres doświadczenia zawodowego
    .help = Jeśli osoba nadal tam pracuje, jako koniec podaj dzień, do którego poświadczasz doświadczenie.
question-pq_e8-certificate =
    .label = Zaświadczenie o doświadczeniu zawodowym

question-pq_e9 =
    .text = Jakie przedmioty obejmowało kształcenie i w jakim wymiarze godzin?
    .help = Załącz wykaz przedmiotów i ocen lub program kształcenia.
question-pq_e9-explanation =
    .label = Wyjaśnienie

question-pq_t1 =
    .text = Czy dana osoba prowadzi zgodnie z prawem odnośną działalność w Twoim państwie członkowskim?
question-pq_t1-since =
    .label = Prowadzi działalność od
question-pq_t1-entry =
    .label = Wpis do rejestru
    .help = Pozostaw puste, jeśli dla tego zawodu nie ma rejestru.

question-pq_t2 =
    .text = Czy dana osoba ma obecnie zakaz wykonywania zawodu, choćby tymczasowy?
question-pq_t2-scope =
    .label = Zakres zakazu
question-pq_t2-in_force =
    .label = Okres obowiązywania zakazu
    .help = Pozostaw koniec pusty, jeśli zakaz jest bezterminowy.
question-pq_t2-decided_by =
    .label = Organ lub sąd, który wydał rozstrzygnięcie

question-pq_t3 =
    .text = Czy nałożono sankcje dyscyplinarne, administracyjne lub karne mające znaczenie dla wykonywania zawodu?
    .option-none = Nie ma sankcji
    .option-final = Tak, rozstrzygnięcie jest ostateczne
    .option-under_appeal = Tak, trwa postępowanie odwoławcze
    .option-cannot_disclose = Nasze prawo nie pozwala ujawnić tej informacji
question-pq_t3-legal_basis =
    .label = Przepis, który na to nie pozwala

question-pq_t4 =
    .text = Jeśli zawód nie jest regulowany w Twoim państwie członkowskim: czy dana osoba wykonywała go tam przez co najmniej rok w ciągu ostatnich dziesięciu lat?
question-pq_t4-pursued =
    .label = Okres wykonywania zawodu
    .help = Jeśli osoba nadal tam pracuje, jako koniec podaj dzień udzielenia odpowiedzi.

question-pq_t5 =
    .text = Czy dana osoba ma ubezpieczenie od odpowiedzialności zawodowej?
question-pq_t5-insurer =
    .label = Ubezpieczyciel
question-pq_t5-cover_period =
    .label = Okres ubezpieczenia
    .help = Pozostaw koniec pusty, jeśli ubezpieczenie jest bezterminowe.
question-pq_t5-cover_amount =
    .label = Suma ubezpieczenia

question-pq_a1 =
    .text = Prześlij kopie następujących dokumentów.
    .help = Wybierz dokumenty, które przesyłasz. W komentarzu organ wnioskujący może poprosić tylko o niektóre z nich.
    .option-diploma = Dyplom
    .option-diploma_supplement = Suplement do dyplomu
    .option-register_extract = Wypis z rejestru
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
document-certificate =
    .name = Świadectwo lub zaświadczenie
document-register_extract =
    .name = Wypis z rejestru
document-good_standing =
    .name = Zaświadczenie o niekaralności zawodowej
document-identity_document =
    .name = Dokument tożsamości
document-translation =
    .name = Tłumaczenie
document-decision =
    .name = Decyzja
document-other =
    .name = Inny dokument

## Workflow

state-draft =
    .name = Wersja robocza
    .next = Organ wnioskujący uzupełnia wniosek i wysyła go.
state-sent =
    .name = Wysłany
    .next = Organ udzielający odpowiedzi przyjmuje wniosek albo go odrzuca i podaje powód.
state-accepted =
    .name = Przyjęty
    .next = Organ udzielający odpowiedzi odpowiada na pytania w uzgodnionym terminie.
state-clarification =
    .name = Oczekiwanie na informacje
    .next = Organ wnioskujący udziela informacji, których potrzebuje organ udzielający odpowiedzi.
state-answered_in_part =
    .name = Częściowa odpowiedź
    .next = Organ udzielający odpowiedzi odpowiada na pozostałe pytania w uzgodnionym terminie.
state-answered =
    .name = Udzielono odpowiedzi
    .next = Organ wnioskujący zapoznaje się z odpowiedzią, ocenia ją i zamyka wniosek.
state-more_asked =
    .name = Zadano dodatkowe pytania
    .next = Organ udzielający odpowiedzi przyjmuje dodatkowe pytania albo odrzuca je, podając powód.
state-more_accepted =
    .name = Przyjęto dodatkowe pytania
    .next = Organ udzielający odpowiedzi odpowiada na dodatkowe pytania w uzgodnionym terminie.
state-more_refused =
    .name = Odrzucono dodatkowe pytania
    .next = Organ wnioskujący zamyka wniosek.
state-closed =
    .name = Zamknięty
    .next = Dane osobowe są blokowane najpóźniej sześć miesięcy po zamknięciu i usuwane trzy lata po nim.
state-refused =
    .name = Odrzucony
    .next = Organ wnioskujący może wysłać ten sam wniosek do innego organu.
state-withdrawn =
    .name = Wycofany
    .next = Odpowiedź nie jest już oczekiwana.

ground-not_competent =
    .text = Nie jesteśmy organem właściwym i nie wiemy, który organ nim jest
ground-not_competent_other_known =
    .text = Nie jesteśmy organem właściwym; właściwy jest inny organ naszego państwa członkowskiego
ground-other_member_state =
    .text = Sprawa dotyczy innego państwa członkowskiego

deadline-acceptance =
    .name = Przyjęcie
deadline-answer =
    .name = Odpowiedź

## Letters

letter-information =
    .name = Informacja o wniosku dotyczącym Pani/Pana kwalifikacji zawodowych
    .part-opening = Sprawdzamy Pani/Pana kwalifikacje zawodowe. W tym celu wysłaliśmy wniosek do organu innego państwa członkowskiego za pośrednictwem systemu wymiany informacji na rynku wewnętrznym (IMI). Numer wniosku: { $case-number }. Data wysłania: { $case-sent }. Organ udzielający odpowiedzi: { $case-other }.
    .part-basis = Podstawą prawną jest dyrektywa 2005/36/WE. Pani/Pana dane osobowe są przetwarzane zgodnie z rozporządzeniem (UE) nr 1024/2012 i rozporządzeniem (UE) 2016/679.
    .part-rights = Może Pani/Pan zwrócić się do naszego organu lub do organu udzielającego odpowiedzi o dostęp do swoich danych oraz o sprostowanie lub usunięcie danych, które są nieprawidłowe lub były przetwarzane niezgodnie z prawem.
letter-outcome =
    .name = Wynik wniosku dotyczącego Pani/Pana kwalifikacji zawodowych
    .part-opening = Na nasz wniosek dotyczący Pani/Pana kwalifikacji zawodowych udzielono odpowiedzi za pośrednictwem systemu wymiany informacji na rynku wewnętrznym (IMI). Numer wniosku: { $case-number }. Data wysłania: { $case-sent }. Organ, który udzielił odpowiedzi: { $case-other }.
    .part-answers = Poniżej znajdują się zadane przez nas pytania i otrzymane odpowiedzi.
    .part-rights = Może Pani/Pan zwrócić się do naszego organu lub do organu udzielającego odpowiedzi o dostęp do swoich danych oraz o sprostowanie lub usunięcie danych, które są nieprawidłowe lub były przetwarzane niezgodnie z prawem.
side-requester_coordinator =
    .name = Koordynator organu wnioskującego
side-responder_coordinator =
    .name = Koordynator organu udzielającego odpowiedzi
state-awaiting_approval =
    .name = Czeka na zatwierdzenie
    .next = Koordynator organu wnioskującego zatwierdza wniosek albo go zwraca.
state-to_be_changed =
    .name = Do zmiany
    .next = Organ wnioskujący poprawia wniosek i przedkłada go ponownie albo go wycofuje.
state-reply_awaiting_approval =
    .name = Odpowiedź czeka na zatwierdzenie
    .next = Koordynator organu udzielającego odpowiedzi zatwierdza odpowiedź albo ją zwraca.
state-referred =
    .name = Przedłożony koordynatorowi
    .next = Koordynator organu wnioskującego rozstrzyga o przedłożeniu.
state-referral_supported =
    .name = Przedłożenie poparte
    .next = Koordynator organu udzielającego odpowiedzi stwierdza, czy odpowiedzi są wystarczające.
state-referral_ended =
    .name = Przedłożenie zakończone
    .next = Organ wnioskujący zamyka wniosek.
state-turned_down =
    .name = Odrzucony, jeszcze niezamknięty
    .next = Organ wnioskujący przyjmuje odmowę, przedkłada ją swojemu koordynatorowi albo wysyła ten sam wniosek do innego organu.
state-refusal_referred =
    .name = Odmowa przedłożona koordynatorowi
    .next = Koordynator organu wnioskującego rozstrzyga o przedłożeniu.
state-refusal_supported =
    .name = Przedłożenie odmowy poparte
    .next = Koordynator organu udzielającego odpowiedzi stwierdza, czy odmowa jest uzasadniona.
state-not_approved =
    .name = Niezatwierdzony
    .next = Odpowiedź nie jest już oczekiwana.
