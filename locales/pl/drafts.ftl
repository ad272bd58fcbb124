# The wizard of a new request.
new-request-title = Nowy wniosek
new-request-lead = Wybierz, o co chcesz zapytać inny organ. W każdej chwili możesz zapisać wniosek i dokończyć go później.
new-request-none = Nie masz roli, która pozwala składać wnioski. Zwróć się do administratora w swoim organie.
new-request-begin = Rozpocznij
new-request-lately = Ostatnio używane
new-request-areas = Obszary polityki
new-request-all-areas = Wszystkie obszary polityki

wizard-next = Zapisz i przejdź dalej
wizard-save = Zapisz i dokończ później
wizard-language = Zmień język
wizard-steps = Etapy
wizard-step-of = { $number } z { $total } · { $step }
wizard-done = ukończono
autosave-saved = Zapisano { $time }
autosave-failed = Nie zapisano. Wprowadzone dane nadal tu są; zapisz je przyciskiem poniżej.
autosave-stale = Strona została zapisana w innym miejscu w trakcie pisania. Wprowadzone dane nadal tu są.
merge-open = Porównaj i wybierz
merge-title = Dwie wersje
merge-lead = Tę stronę zapisano w innym miejscu, gdy była już u Ciebie otwarta. Nic z wprowadzonych danych nie zostało utracone. Wybierz dla każdego pola wersję, która ma pozostać. Swoją wersję możesz zmienić, na przykład uzupełnić o fragmenty drugiej.
merge-saved-by = Drugą wersję zapisano { $time }. Zapisujący: { $name }.
merge-mine = Moja wersja
merge-theirs = Druga wersja
merge-empty = Niczego nie wprowadzono
merge-taken = Przejęto z drugiej wersji, ponieważ nie było tu Twoich zmian:
merge-save = Zapisz wybrane wersje

step-basis = Podstawa prawna
step-basis-lead = Na czym opierasz wniosek.
step-recipient = Organ
step-recipient-lead = Znajdź organ, który może udzielić odpowiedzi. Wpisz jego nazwę, miejscowość lub zakres spraw w dowolnym języku.
step-subject = Przedmiot wniosku
step-subject-lead = Pola oznaczone jako „dane osobowe” są niewidoczne dla drugiego organu, dopóki nie przyjmie on wniosku.
step-questions = Pytania
step-questions-lead = Wybierz, czego chcesz się dowiedzieć. Drugi organ przeczyta każde pytanie w swoim języku.
step-documents = Dokumenty
step-documents-lead = Załącz to, czego potrzebuje drugi organ. Zobaczy on dokumenty dopiero po przyjęciu wniosku.
step-deadline = Termin i znak sprawy
step-deadline-lead = Podaj, do kiedy potrzebujesz odpowiedzi.
step-check = Sprawdzenie i wysłanie
step-check-lead = To zobaczy drugi organ.

recipient-chosen = Wybrany organ
questions-chosen = { $chosen } z { $total }
questions-article = Artykuł { $article }
questions-comment = Dodaj komentarz
questions-comment-on = Komentarz do pytania { $number }
questions-own = Własne pytania
questions-own-help = Własne pytania nie są tłumaczone: drugi organ czyta je w takiej formie, w jakiej zostały napisane. W miarę możliwości korzystaj z listy.
questions-own-number = Własne pytanie { $number }
turns-name = { $name } { $number }
turns-add = Dodaj kolejną pozycję: { $name }
turns-remove = Usuń: { $name } { $number }
not-translated = { $language }, bez tłumaczenia
not-translated-unknown = Bez tłumaczenia

documents-kind = Rodzaj dokumentu
documents-language = Język dokumentu
documents-file = Plik
documents-rules = PDF, PNG, JPEG lub DOCX bez makr, do 20 MB.
documents-attach = Załącz
documents-remove = Usuń
documents-misplaced = Formularz w obecnie wypełnionej postaci nie przewiduje tych dokumentów i nie są one wysyłane. Usuń je.
documents-progress = Postęp przesyłania

wanted-label = Odpowiedź potrzebna do
wanted-help = Drugi organ może przyjąć ten termin lub zaproponować inny.
reference-label = Twój znak sprawy
reference-help = Na potrzeby Twoich akt. Drugi organ go nie widzi. Nie wpisuj tu nazwiska osoby.

check-recipient = Do
check-change = Zmień
check-before = Przed przyjęciem
check-before-note = Tyle, ile trzeba, aby ustalić, czy organ jest właściwy.
check-after = Po przyjęciu
check-after-note = Wszystkie wprowadzone dane.
check-send = Wyślij wniosek
check-send-to = Wyślij do: { $name }
check-send-correction = Wyślij poprawkę

sent-title = Wniosek został wysłany
sent-for-approval = Wniosek przedłożono do zatwierdzenia
sent-number = Numer
sent-next = Co dalej
sent-due = Termin przyjęcia:
sent-open = Otwórz wniosek
