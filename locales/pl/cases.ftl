# The case, the acts on it, the reply.
case-who = Kto ma podjąć działanie
case-ours = Twój organ
case-theirs = Drugi organ
case-closed = Nikt: wniosek jest zamknięty
case-side = Co należy zrobić
case-acts = Teraz
case-counterpart = Drugi organ
case-phone = Telefon
case-mailbox = Skrzynka e-mail
case-languages = Języki
case-facts = Informacje o wniosku
case-assigned = Sprawę prowadzi
case-sent = Data wysłania
case-legal-basis = Podstawa prawna
case-rating-ours = Twoja ocena
case-rating-theirs = Ocena drugiego organu
case-rating = Terminowość: { $timeliness } na 5, zaangażowanie: { $effort } na 5
case-who-sees = Ten wniosek widzą tylko dwa uczestniczące organy, a w każdym z nich tylko osoby, które mają rolę w tej procedurze.
case-retention = Dane osobowe
case-blocked-on = Zablokowanie
case-erased-on = Usunięcie
case-retention-why = Dane osobowe są blokowane najpóźniej sześć miesięcy po formalnym zamknięciu i usuwane trzy lata po nim (art. 14 rozporządzenia (UE) nr 1024/2012).
case-wanted = Oczekiwany termin
case-agreed = Uzgodniony termin
case-proposed-by-us = Twoja propozycja
case-proposed-by-them = Propozycja drugiego organu
case-questions = Pytania
case-documents = Dokumenty
case-hidden-fields =
    { $count ->
        [one] { $count } pozycja będzie widoczna po przyjęciu.
        [few] { $count } pozycje będą widoczne po przyjęciu.
        [many] { $count } pozycji będzie widocznych po przyjęciu.
       *[other] { $count } pozycji będzie widoczne po przyjęciu.
    }
case-hidden-document = będzie widoczny po przyjęciu
case-own-question-hidden = Pytanie sformułowane przez organ, będzie widoczne po przyjęciu
case-comment-requester = Komentarz organu wnioskującego
case-comment-responder = Komentarz organu udzielającego odpowiedzi
case-answer = Odpowiedź
case-before-acceptance = Widzisz to, co jest potrzebne, aby ustalić, czy Twój organ jest właściwy. Dane osobowe, komentarze i dokumenty będą widoczne po przyjęciu wniosku.
case-mirror = Pokaż każde pytanie tak, jak czyta je drugi organ
case-history = Historia
case-refused = Odrzucono
case-refused-elsewhere = Wskazany właściwy organ:
case-changed = Ten wniosek właśnie się zmienił.
case-reload = Pokaż aktualny stan

clock-ours = Twój organ ma czas na działanie do tego dnia.
clock-theirs = Drugi organ ma czas na działanie do tego dnia.
clock-began = Początek biegu terminu:
clock-days = Liczone są dni kalendarzowe.

act-none = W tej chwili nie możesz wykonać żadnej czynności.
act-accept = Przyjmij wniosek
act-accept-when = Do kiedy udzielisz odpowiedzi?
act-accept-wanted = W oczekiwanym terminie, do { $date }
act-accept-other = W innym terminie
act-other-date = Proponowany termin
act-refuse = Odrzuć
act-refuse-ground = Podstawa odrzucenia
act-refuse-reason = Uzasadnienie
act-refuse-reason-help = Drugi organ przeczyta ten tekst. Nie podawaj nazwiska osoby.
act-refuse-elsewhere = Właściwy organ
act-refuse-elsewhere-help = Jeśli jest Ci znany.
act-refuse-confirm = Odrzuć wniosek
act-reply = Odpowiedz na pytania
act-agree = Zgódź się na termin { $date }
act-propose = Zaproponuj inny termin
act-propose-date = Termin
act-propose-confirm = Zaproponuj ten termin
act-withdraw = Wycofaj
act-withdraw-text = Drugi organ zostanie powiadomiony i nie będzie już mógł odpowiedzieć. Wycofanego wniosku nie można ponownie otworzyć.
act-withdraw-confirm = Wycofaj wniosek
act-close = Przyjmij odpowiedź i zamknij wniosek
act-rate = Oceń współpracę
act-rate-timeliness = Terminowość drugiego organu
act-rate-effort = Zaangażowanie drugiego organu
act-rate-confirm = Wyślij ocenę
mark-1 = 1 – słabo
mark-2 = 2 – dostatecznie
mark-3 = 3 – dobrze
mark-4 = 4 – bardzo dobrze
mark-5 = 5 – doskonale
act-send-elsewhere = Wyślij do innego organu
elsewhere-lead = Wniosek zostanie przejęty wraz z dokumentami. Wybierz organ; wniosek wyślesz na następnej stronie.
elsewhere-act = Przejmij i sprawdź

reply-title = Twoje odpowiedzi
reply-lead = Odpowiedzi: { $answered } z { $total }. Drugi organ nic nie widzi, dopóki nie wyślesz odpowiedzi.
reply-comment = Komentarz do tej odpowiedzi
reply-documents = Dokumenty
reply-documents-text = Załącz dokument do odpowiedzi, której dotyczy.
reply-send = Wyślij odpowiedź
reply-send-partly = Wyślij gotowe odpowiedzi
reply-save = Zapisz

history-system = System
history-internal = Ten wiersz widzi tylko Twój organ.
history-send = { $who }: wysłano wniosek; oczekiwany termin odpowiedzi: { $date }.
history-withdraw = { $who }: wycofano wniosek.
history-accept = { $who }: przyjęto wniosek; termin: { $date }.
history-refuse = { $who }: odrzucono wniosek.
history-propose_date = { $who }: zaproponowano termin { $date }.
history-agree_date = { $who }: wyrażono zgodę na termin { $date }.
history-reply_partly = { $who }: wysłano część odpowiedzi.
history-reply = { $who }: wysłano odpowiedź.
history-close = { $who }: przyjęto odpowiedź i zamknięto wniosek.
history-rate = { $who }: oceniono współpracę.
history-personal_data_opened = { $who }: wyświetlono dane osobowe.
history-reminded = { $who }: przypomniano o terminie { $date }.
history-assigned = Osoba prowadząca sprawę: { $who }.
