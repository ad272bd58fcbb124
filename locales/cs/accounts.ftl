# Signing in, the own account.
sign-in-title = Přihlášení
sign-in-username = Uživatelské jméno
sign-in-password = Heslo
sign-in-act = Přihlásit se
sign-in-signed-out = Jste odhlášeni.
sign-in-expired-title = Vaše relace skončila
sign-in-expired-text = Zadané údaje zůstaly zachovány. Přihlaste se znovu a budou odeslány.
sign-in-forgot = Zapomněli jste heslo?
sign-in-forgot-text = Požádejte správce ve vašem orgánu, aby nastavil nové. Pokud nevíte, kdo jím je, zeptejte se koordinátora systému IMI ve své zemi.

account-title = Můj účet
account-name = Jméno
account-authority = Orgán
account-notices = E-maily pro mě
account-notices-text = Zvolte, co se má zasílat na vaši služební adresu o žádostech, které jsou vám přiděleny. Schránka vašeho orgánu je vždy informována ihned.
account-notices-moves = Co udělají jiní: odeslání, přijetí, odpověď, dotaz
account-notices-deadlines = Připomínky a uplynulé lhůty
account-notices-documents = Dokumenty a dopisy
account-notices-at-once = Ke každé události e-mail, ihned
account-notices-daily = Jeden e-mail denně, ráno
account-notices-never = Žádný e-mail
account-notices-save = Uložit
account-sessions = Relace
account-sessions-text = Pokud jste se přihlásili na zařízení, které už nepoužíváte, ukončete všechny relace. I zde se pak budete muset znovu přihlásit.
account-sign-out-everywhere = Odhlásit se všude

time-out-title = Vaše relace brzy skončí
time-out-text = Skončí za méně než dvě minuty, protože jste delší dobu nic neprovedli. Zadané údaje zůstanou zachovány.
time-out-extend = Zůstat v systému
