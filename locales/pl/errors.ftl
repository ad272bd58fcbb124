### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Twoja rola na to nie pozwala. Zwróć się do osoby, która zarządza kontami w Twoim organie.
error-not-now = Tej czynności nie można już wykonać: stan wniosku się zmienił. Otwórz go ponownie, aby sprawdzić, co można teraz zrobić.
error-not-your-side = Tę czynność może wykonać tylko drugi organ.
error-incomplete = Czegoś brakuje lub coś jest nieprawidłowe. Sprawdź pola wskazane na tej stronie.
error-no-recipient = Wybierz organ, który ma otrzymać wniosek.
error-recipient-not-reachable = Nikt w tym organie nie odbiera wniosków tego rodzaju. Wybierz inny organ.
error-not-admitted = Twój organ nie może składać wniosków w tej procedurze: jej zasady dopuszczają inne organy.
error-recipient-not-admitted = Zasady tej procedury nie dopuszczają wybranego organu. Wybierz inny organ.
error-recipient-is-self = Nie można wysłać wniosku do własnego organu. Wybierz inny organ.
error-no-date-proposed = Żaden proponowany termin nie czeka na Twoją odpowiedź.
error-nothing-answered = Nie udzielono jeszcze żadnej odpowiedzi. Odpowiedz co najmniej na jedno pytanie, a następnie wyślij odpowiedź.
error-already-rated = Twój organ ocenił już ten wniosek.
error-recipient-abroad = Wniosek można przekazać tylko organowi we własnym państwie członkowskim. Wybierz inny organ.
error-recipient-takes-part = Ten organ bierze już udział w sprawie tego wniosku. Wybierz inny organ.
error-nothing-corrected = Niczego nie zmieniono. Popraw coś albo usuń wersję roboczą.
error-nothing-changed = Niczego nie zmieniono. Zmień co najmniej jedną informację
error-parts-open = Część pytań znajduje się u innego organu. Poczekaj na jego odpowiedzi albo najpierw wycofaj powierzenie pytań.
error-confidential = Ten wniosek jest poufny. Nie można go przekazać ani podzielić, dopóki strona, która wniosła o poufne traktowanie, go nie zakończy.
error-confidential-document = Dokument drugiego organu jest poufny. Poproś ten organ o zakończenie poufnego traktowania, a następnie przekaż wniosek.

# Problems of a field.
error-required = Wypełnij to pole
error-not-chosen = Wybierz odpowiedź
error-too-long = { $max ->
    [one] Skróć tekst do { $max } znaku
    [few] Skróć tekst do najwyżej { $max } znaków
    [many] Skróć tekst do najwyżej { $max } znaków
   *[other] Skróć tekst do najwyżej { $max } znaku
}
error-not-a-date = Wpisz istniejącą datę cyframi: dzień, miesiąc i rok, na przykład 27 3 2026
error-date-too-early = Wpisz { $earliest } lub późniejszy dzień
error-date-too-late = Wpisz { $latest } lub wcześniejszy dzień
error-date-after-legal = Wpisz { $latest } lub wcześniejszy dzień: data nie może przypadać po terminie ustawowym
error-period-reversed = Ostatni dzień przypada przed pierwszym. Zmień jedną z tych dat
error-not-a-choice = Wybierz jedną z podanych możliwości
error-not-a-number = Wpisz liczbę cyframi, na przykład 12 lub 12,5
error-number-out-of-range = Wpisz liczbę od { $min } do { $max }
error-no-currency = Wybierz walutę
error-not-a-country = Wybierz państwo z listy
error-unknown-region = Nie ma regionu o tym kodzie. Podaj kod z NUTS 2024, na przykład DE2, albo zostaw pole puste
error-not-an-authority = W wykazie nie ma takiego organu. Wyszukaj go po nazwie
error-exchanges-open = Toczą się tu jeszcze sprawy wniosków: { $count }. Wskaż organ, który je przejmie
error-not-a-successor = Ten organ nie może przejąć wniosków. Wybierz inny organ tego samego państwa, który ma dostęp i osoby rozpatrujące wnioski
error-successor-not-admitted = Zasady procedury nie dopuszczają tego organu do niektórych z tych wniosków: { $count }. Powód: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Wybierz inny
error-another-active-authority = Wybierz inny aktywny organ tego samego państwa
error-parent-below = Ten organ sam jest częścią drugiego. Wybierz taki, który nią nie jest
error-too-deep = Jeden nad drugim może być najwyżej { $max } organów
error-successor-takes-part = Ten organ bierze już udział w sprawie niektórych z tych wniosków: { $count }. Wybierz inny
error-successor-is-self = Organ nie może być swoim własnym następcą. Wybierz inny
error-successor-suspended = Dostęp tego organu do procedury jest zawieszony. Wybierz inny albo najpierw przywróć dostęp
error-circular-succession = Procedura pochodzi od tego organu, który ją wcześniej przekazał. Wybierz inny
error-nobody-takes-over = Wskaż organ, który przejmuje tę procedurę
error-no-question = Wybierz co najmniej jedno pytanie
error-no-question-left = Zachowaj co najmniej jedno pytanie. Aby oddać wszystkie, przekaż wniosek
error-reason-required = Podaj uzasadnienie
error-document-required = Załącz dokument
error-document-not-allowed = Usuń dokumenty, których rodzaju nie można tu załączyć
error-document-misplaced = Usuń dokument { $name }: formularz w obecnie wypełnionej postaci go nie przewiduje
error-not-ticked = Zaznacz pole, aby potwierdzić
error-file-empty = Plik jest pusty. Wybierz inny plik
error-file-too-large = Plik jest za duży. Wybierz plik o rozmiarze najwyżej { $max }
error-file-type-not-accepted = Pliki tego typu nie są przyjmowane. Wybierz plik PDF, PNG, JPEG lub DOCX
error-file-damaged = Nie można odczytać pliku. Zapisz go ponownie i załącz nowy plik
error-file-has-macros = Dokument zawiera makra. Zapisz go bez makr i załącz ponownie
error-too-many-files = Wniosek zawiera już największą możliwą liczbę dokumentów. Usuń jeden, zanim załączysz następny
error-not-text = Tekst zawiera niewidoczny znak, którego nie można zapisać. Usuń tekst i wpisz go ponownie
error-not-an-email = Wpisz adres poczty elektronicznej, na przykład nazwa@example.eu
error-not-a-phone = Wpisz numer telefonu z numerem kierunkowym państwa, na przykład +351 21 123 45 67
error-not-a-url = Wpisz pełny adres zaczynający się od https:// lub http://, na przykład https://example.eu
error-not-an-iban = Wpisz IBAN: dwie litery oznaczające państwo, dwie cyfry kontrolne, a następnie numer rachunku
error-iban-length = Długość numeru IBAN zaczynającego się od { $country }: { $length }. Porównaj wpisany numer z oryginałem
error-iban-mistyped = Cyfry kontrolne się nie zgadzają: co najmniej jeden znak jest błędny. Porównaj IBAN z oryginałem
error-not-a-plate = Wpisz numer rejestracyjny tak, jak widnieje na pojeździe: litery, cyfry i łączniki

# Calls that failed.
error-not-found = Pod tym adresem nie ma niczego, do czego masz dostęp. Sprawdź numer lub wróć do listy.
error-stale = W międzyczasie zmiany wprowadziła inna osoba z Twojego organu lub drugi organ. Wpisany tekst nadal tu jest: porównaj go z aktualnym stanem i wyślij ponownie.
error-key-reused = Ten formularz wysłano już z inną treścią. Przed wysłaniem nowego otwórz stronę ponownie.
error-signed-out = Nastąpiło wylogowanie. Zaloguj się ponownie; wpisany tekst zostanie przeniesiony.
error-unavailable = Ta część systemu chwilowo nie działa. Zapisane dane są bezpieczne. Spróbuj ponownie za kilka minut.
error-internal = Wystąpił błąd po naszej stronie. Zapisane dane są bezpieczne. Spróbuj ponownie; jeśli błąd się powtórzy, podaj numer referencyjny pomocy technicznej.
error-unreadable = Nie udało się odczytać strony, być może dlatego, że była otwarta podczas aktualizacji. Załaduj ją ponownie.
error-no-answer = Brak połączenia z systemem. Sprawdź połączenie i spróbuj ponownie; nie zamykaj tej strony, aby nie utracić wpisanego tekstu.

# Signing in.
error-sign-in-no-fit = Nazwa użytkownika i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie.
error-sign-in-over = Logowanie trwało zbyt długo. Zacznij od nowa od nazwy użytkownika i hasła.
error-factor-required = Aby kontynuować, potrzebujesz drugiego składnika. Skonfiguruj go teraz.
error-provider-cancelled = Nie zalogowano: logowanie u dostawcy zostało przerwane lub odrzucone. Spróbuj ponownie albo zaloguj się hasłem.
error-provider-unknown-person = Żadne konto nie jest tu powiązane z tą tożsamością. Zaloguj się nazwą użytkownika i hasłem, a następnie powiąż tożsamość na stronie „Moje konto”.
error-provider-level = Dostawca nie potwierdził Twojej tożsamości na wymaganym poziomie bezpieczeństwa. Zaloguj się u niego z użyciem drugiego składnika.
error-provider-down = Dostawca jest obecnie niedostępny. Spróbuj ponownie za kilka minut albo zaloguj się hasłem.
error-provider-untrusted = Odpowiedź dostawcy nie została przyjęta: przyszła za późno, została już użyta albo nie pasuje. Zacznij od nowa.
error-prove-again = Od Twojego logowania minęło trochę czasu. Zaloguj się ponownie w innym oknie i powtórz ten krok.
error-sign-in-wait = { $seconds ->
    [one] Zbyt wiele prób. Odczekaj { $seconds } sekundę, zanim spróbujesz ponownie.
    [few] Zbyt wiele prób. Odczekaj { $seconds } sekundy, zanim spróbujesz ponownie.
    [many] Zbyt wiele prób. Odczekaj { $seconds } sekund, zanim spróbujesz ponownie.
   *[other] Zbyt wiele prób. Odczekaj { $seconds } sekundy, zanim spróbujesz ponownie.
}

# Calls that were turned away.
error-too-large = Wysłane dane są zbyt obszerne. Skróć teksty i załączaj pliki pojedynczo.
error-too-many-calls = W krótkim czasie z Twojej przeglądarki nadeszło zbyt wiele wywołań. Odczekaj chwilę i spróbuj ponownie.
error-foreign-origin = Ten formularz nie pochodzi ze strony tego systemu. Otwórz stronę tutaj i wyślij go ponownie.
error-outside-remit = To wykracza poza funkcje Twojego organu. Zwróć się do właściwego koordynatora.
error-function-taken = Inny organ pełni już tę funkcję dla tego samego państwa, regionu lub obszaru polityki. Najpierw cofnij tamtą funkcję.
error-circular-delegation = Ten organ stoi w sieci nad Twoim i nie może otrzymać od niego funkcji.
error-holds-functions = Ten organ pełni jeszcze funkcje w sieci. Najpierw je cofnij.
error-authority-changed = Tej czynności nie można już wykonać: w międzyczasie zmieniono organ lub jego miejsce w sieci. Otwórz ponownie jego stronę, aby sprawdzić, co można teraz zrobić.
error-not-a-coordinator = Wybrany organ nie pełni funkcji, która na to tutaj pozwala. Najpierw powierz mu funkcję albo wybierz innego koordynatora.

error-last-administrator = To jedyny administrator Twojego organu. Najpierw ustanów innego administratora.
error-not-in-this-state = Konto w międzyczasie się zmieniło. Obejrzyj je ponownie.
error-second-administrator = Musi to zatwierdzić drugi administrator: nie może to być ten, kto o to poprosił, ani osoba, której to dotyczy.
error-identity-taken = Ta tożsamość jest już powiązana z kontem albo Twoje konto jest powiązane z inną tożsamością u tego dostawcy. Najpierw usuń tamto powiązanie.
error-not-a-username = Użyj od 3 do 64 liter, cyfr, kropek, łączników lub podkreśleń
error-username-taken = Ta nazwa użytkownika jest zajęta. Wybierz inną
error-password-too-short = Użyj co najmniej { $min } znaków
error-password-too-common = To hasło jest często używane albo zostało ujawnione w wycieku danych. Wybierz inne
error-password-about-owner = Hasłem nie może być Twoje imię i nazwisko, adres ani nazwa organu. Wybierz inne
error-wrong-code = Kod nie pasuje do tego linku. Sprawdź go u administratora
error-wrong-password = Hasło jest nieprawidłowe
error-wrong-factor-code = Kod jest nieprawidłowy, zbyt stary albo już użyty. Wpisz ten, który aplikacja teraz pokazuje
error-wrong-passkey = Klucz dostępu nie jest tu znany albo został potwierdzony zbyt późno. Spróbuj ponownie albo zaloguj się nazwą użytkownika i hasłem
error-not-a-name = Wpisz imię i nazwisko bez znaków specjalnych
error-colleague-exists = Jest już osoba z tym adresem e-mail
error-not-a-colleague = Żadna aktywna osoba nie ma tej nazwy użytkownika ani adresu e-mail
error-deputy-circle = Wybierz innego zastępcę: któregoś dnia wszyscy zastępujący się wzajemnie byliby nieobecni
error-for-coordinators = Tylko u koordynatorów są osoby rozpatrujące przedłożenia
error-unknown-procedure = Nie ma procedury { $text }
error-role-for-alerts = { $text } to rola przeznaczona tylko do ostrzeżeń i powiadomień
error-unknown-role = Nie ma roli { $text }
error-unknown-language = Nie ma języka { $text }
error-repeated-line = Ten adres e-mail jest już w wierszu { $line }
error-not-utf8 = Nie można odczytać wiersza { $line }. Zapisz tabelę jako CSV w UTF-8
error-no-heading = Pierwszy wiersz musi nazywać kolumny, co najmniej name i email
error-column-count = Wiersz nie ma tylu kolumn co pierwszy
error-too-many-lines = Importuj najwyżej { $max } wierszy naraz
error-work-copy-submitted = Kopia robocza czeka na zatwierdzenie lub obowiązuje i nie można jej zmienić. Najpierw trzeba ją cofnąć.
error-work-copy-not-submitted = Kopia robocza nie została przedłożona lub już obowiązuje.
error-definition-faulty = Definicja zawiera błędy. Popraw to, co wymienia lista, i spróbuj ponownie.
error-author-cannot-approve = To, co zostało napisane, musi zatwierdzić ktoś inny.
error-not-a-publisher = Tylko administrator organu Komisji może zatwierdzić definicję lub ją odesłać. Zwróć się do jednego z nich.
error-definition-unreadable = Nie można odczytać pliku, więc żaden formularz go nie zmieni. Popraw go w pliku.
error-written-otherwise = Ta część jest zapisana w sposób, którego żaden formularz nie zmieni. Zmień ją w pliku.
error-not-a-procedure-folder = Plik nie jest archiwum (ZIP) jednej procedury. Wybierz archiwum z procedure.toml i tekstami.
error-not-an-identifier = Użyj małych liter, cyfr i podkreśleń, zaczynając od litery
error-not-a-condition = Zapisz warunek tak jak w definicji, na przykład {"{"} field = "x", answered = true {"}"}
error-name-taken = Ta nazwa jest zajęta. Wybierz inną
error-not-taken-up = Najpierw przejmij wniosek; do tego czasu widzisz tylko jego dane nagłówkowe.
error-waits-for-allocation = Ten wniosek czeka na przydzielenie. Zanim ktokolwiek podejmie działania, musi zostać przydzielony osobie w Twoim organie.
error-no-coordinator = Obecnie żaden koordynator nie może o tym rozstrzygnąć. Skontaktuj się z koordynatorem krajowym.
error-coordinators-called = Koordynatorzy zostali już wezwani.
error-not-overdue = Przed przyjęciem wniosku koordynatorów można wezwać dopiero po upływie terminu.
error-commission-not-reachable = Obecnie nikt w Komisji nie uczestniczy w tej procedurze.
error-waits-for-decision = Coś tutaj czeka na decyzję. Poczekaj na nią albo wycofaj to, co przedłożono.
error-deadline-not-over = Jest to możliwe dopiero po upływie terminu.
error-not-extensible = Obecnie nie można przedłużyć żadnego terminu: został już przedłużony, upłynął albo żaden nie biegnie.
error-no-such-part = Żadne z pytań powierzonych innemu organowi nie jest na wymaganym do tego etapie.
error-confidential-already = Twoja strona wniosła już o poufne traktowanie.
error-closing-proposed = Propozycja zamknięcia czeka na odpowiedź. Jeśli pochodzi od drugiego organu, przyjmij ją lub odrzuć.
error-no-closing-proposed = Drugi organ nie zaproponował zamknięcia.
error-commission-informed = Komisja została już poinformowana o tym wniosku.
error-not-confidential = Twoja strona nie wniosła o poufne traktowanie.
error-taken-up-already = Twój organ przejął już ten wniosek.
error-refusal-overruled = Koordynator uznał Twoją odmowę za nieuzasadnioną, więc nie możesz odmówić ponownie.
error-opinion-awaited = Zwrócono się do Komisji, która nie wydała jeszcze opinii.
error-data-blocked = Dane tego wniosku są zablokowane, więc niczego nie można w nim zmienić.
error-colleague-without-role = Ta osoba nie może pracować nad wnioskiem. Wybierz kogoś, kto sporządza lub prowadzi wnioski w tej procedurze.
error-undo-over = Nie można już tego cofnąć: minęło dziesięć minut albo już to cofnięto.
error-changed-since = Ktoś w międzyczasie to zmienił, więc pozostaje bez zmian.
error-rights-changed = W tej chwili zmieniono Twoje uprawnienia, dlatego nic nie zrobiono. Otwórz stronę ponownie, aby zobaczyć, co możesz teraz zrobić.
error-nothing-selected = Zaznacz co najmniej jeden wniosek.
error-label-exists = Twój organ ma już etykietę o tej nazwie. Wybierz inną.
error-too-many-labels = Twój organ ma już etykiety w liczbie { $max }. Zrezygnuj z jednej, która nie jest już potrzebna.
error-unit-exists = Twój organ ma już komórkę organizacyjną o tej nazwie. Wybierz inną.
error-too-many-units = Twój organ ma już komórki organizacyjne w liczbie { $max }. Zamknij jedną, która nie jest już potrzebna.
error-group-exists = Masz już grupę o tej nazwie. Wybierz inną.
error-too-many-groups = Masz już największą liczbę grup ({ $max }). Usuń niepotrzebną.
error-group-full = Grupa zawiera już największą liczbę organów ({ $max }). Usuń któryś lub wybierz inną grupę.
error-not-hours = Wpisz każdy przedział od godziny do godziny, na przykład 9:00-12:00
error-span-reversed = Przedział kończy się, zanim się zacznie. Zmień jedną z godzin
error-spans-overlap = Drugi przedział zaczyna się przed końcem pierwszego. Zmień jeden z nich
error-too-many-spans = Wpisz najwyżej dwa przedziały dziennie
error-closing-too-long = Urząd byłby zamknięty dłużej niż dwa lata. Wybierz wcześniejszy ostatni dzień
error-too-many-searches = W krótkim czasie zbyt często wyszukiwano osoby. Odczekaj godzinę lub szukaj według numeru.
error-too-many-saved-searches = Nie można zapisać więcej wyszukiwań. Usuń jedno, a potem zapisz to.
error-too-many-exports = W krótkim czasie zbyt wiele razy pobrano wykaz. Spróbuj ponownie za godzinę.
