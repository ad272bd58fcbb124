# Signing in, the own account.
sign-in-title = Prihlásenie
sign-in-username = Používateľské meno
sign-in-password = Heslo
sign-in-act = Prihlásiť sa
sign-in-signed-out = Ste odhlásení.
sign-in-expired-title = Vaša relácia sa skončila
sign-in-expired-text = Zadané údaje sa zachovali. Prihláste sa znova a budú odoslané za vás.
sign-in-forgot = Zabudli ste heslo?
sign-in-forgot-text = Požiadajte správcu vo svojom orgáne o nastavenie nového hesla. Ak neviete, kto ním je, obráťte sa na koordinátora IMI vo svojej krajine.

account-title = Môj účet
account-name = Meno
account-authority = Orgán
account-notices = E-maily pre mňa
account-notices-text = Zvoľte, čo sa má posielať na vašu služobnú adresu o žiadostiach, ktoré sú vám pridelené. Schránka vášho orgánu je vždy informovaná ihneď.
account-notices-moves = Čo urobia iní: odoslanie, prijatie, odpoveď, otázka
account-notices-deadlines = Pripomienky a uplynuté lehoty
account-notices-documents = Dokumenty a listy
account-notices-at-once = Ku každej udalosti e-mail, ihneď
account-notices-daily = Jeden e-mail denne, ráno
account-notices-never = Žiadny e-mail
account-notices-save = Uložiť
account-sessions = Relácie
account-sessions-text = Ak ste sa prihlásili na zariadení, ktoré už nepoužívate, ukončite všetky svoje relácie. Potom sa budete musieť znova prihlásiť aj tu.
account-sign-out-everywhere = Odhlásiť sa na všetkých zariadeniach

time-out-title = Vaša relácia sa čoskoro skončí
time-out-text = Skončí sa o menej ako dve minúty, pretože ste istý čas nevykonali žiadnu činnosť. Zadané údaje sa zachovajú.
time-out-extend = Predĺžiť reláciu
