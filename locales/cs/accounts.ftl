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
account-sessions = Relace
account-sessions-text = Pokud jste se přihlásili na zařízení, které už nepoužíváte, ukončete všechny relace. I zde se pak budete muset znovu přihlásit.
account-sign-out-everywhere = Odhlásit se všude

time-out-title = Vaše relace brzy skončí
time-out-text = Skončí za méně než dvě minuty, protože jste delší dobu nic neprovedli. Zadané údaje zůstanou zachovány.
time-out-extend = Zůstat v systému
