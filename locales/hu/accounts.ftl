# Signing in, the own account.
sign-in-title = Bejelentkezés
sign-in-username = Felhasználónév
sign-in-password = Jelszó
sign-in-act = Bejelentkezés
sign-in-signed-out = Ön kijelentkezett.
sign-in-expired-title = A munkamenet lejárt
sign-in-expired-text = A megadott adatok megmaradtak. Jelentkezzen be újra, és a rendszer beküldi azokat.
sign-in-forgot = Elfelejtette a jelszavát?
sign-in-forgot-text = Kérje meg hatóságának rendszergazdáját, hogy állítson be új jelszót. Ha nem tudja, ki ez a személy, forduljon országa IMI-koordinátorához.

account-title = Saját fiók
account-name = Név
account-authority = Hatóság
account-notices = Nekem szóló levelek
account-notices-text = Válassza ki, mit küldjön a rendszer a szolgálati címére az Önre kiosztott megkeresésekről. Hatósága postafiókja mindig azonnal értesítést kap.
account-notices-moves = Amit mások tesznek: küldés, elfogadás, válasz, kérdés
account-notices-deadlines = Emlékeztetők és lejárt határidők
account-notices-documents = Dokumentumok és levelek
account-notices-at-once = Mindegyikről külön levél, azonnal
account-notices-daily = Napi egy levél, reggel
account-notices-never = Nem kérek levelet
account-notices-save = Mentés
account-sessions = Munkamenetek
account-sessions-text = Ha olyan eszközön jelentkezett be, amelyet már nem használ, zárja le az összes munkamenetét. Ezután itt is újra be kell jelentkeznie.
account-sign-out-everywhere = Kijelentkezés minden eszközön

time-out-title = A munkamenet hamarosan lejár
time-out-text = Két percen belül lejár, mert Ön egy ideje nem végzett semmilyen műveletet. A megadott adatok megmaradnak.
time-out-extend = Bejelentkezve maradok
