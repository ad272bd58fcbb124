# Signing in, the own account.
sign-in-title = Logowanie
sign-in-username = Nazwa użytkownika
sign-in-password = Hasło
sign-in-act = Zaloguj się
sign-in-signed-out = Nastąpiło wylogowanie.
sign-in-expired-title = Twoja sesja wygasła
sign-in-expired-text = Wprowadzone dane zostały zachowane. Zaloguj się ponownie, a system je prześle.
sign-in-forgot = Nie pamiętasz hasła?
sign-in-forgot-text = Poproś administratora w swoim organie o ustawienie nowego hasła. Jeśli nie wiesz, kto nim jest, zapytaj koordynatora IMI w swoim państwie.

account-title = Moje konto
account-name = Imię i nazwisko
account-authority = Organ
account-notices = Wiadomości do mnie
account-notices-text = Proszę wybrać, co ma być wysyłane na adres służbowy w sprawie przydzielonych Pani/Panu wniosków. Skrzynka organu jest zawsze powiadamiana od razu.
account-notices-moves = Działania innych osób: wysłanie, przyjęcie, odpowiedź, pytanie
account-notices-deadlines = Przypomnienia i terminy, które upłynęły
account-notices-documents = Dokumenty i pisma
account-notices-at-once = Osobna wiadomość o każdym, od razu
account-notices-daily = Jedna wiadomość dziennie, rano
account-notices-never = Bez wiadomości
account-notices-save = Zapisz
account-sessions = Sesje
account-sessions-text = Jeśli korzystano z Twojego konta na urządzeniu, którego już nie używasz, zakończ wszystkie sesje. Tutaj też trzeba będzie zalogować się ponownie.
account-sign-out-everywhere = Wyloguj się wszędzie

time-out-title = Twoja sesja zaraz wygaśnie
time-out-text = Z powodu braku aktywności sesja wygaśnie za niecałe dwie minuty. Wprowadzone dane zostaną zachowane.
time-out-extend = Przedłuż sesję
