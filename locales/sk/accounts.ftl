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
account-sessions = Relácie
account-sessions-text = Ak ste sa prihlásili na zariadení, ktoré už nepoužívate, ukončite všetky svoje relácie. Potom sa budete musieť znova prihlásiť aj tu.
account-sign-out-everywhere = Odhlásiť sa na všetkých zariadeniach

time-out-title = Vaša relácia sa čoskoro skončí
time-out-text = Skončí sa o menej ako dve minúty, pretože ste istý čas nevykonali žiadnu činnosť. Zadané údaje sa zachovajú.
time-out-extend = Predĺžiť reláciu
