# Signing in, the own account.
sign-in-title = Sisselogimine
sign-in-username = Kasutajanimi
sign-in-password = Parool
sign-in-act = Logi sisse
sign-in-signed-out = Olete välja logitud.
sign-in-expired-title = Teie seanss on lõppenud
sign-in-expired-text = Sisestatud andmed on alles. Logige uuesti sisse ja need edastatakse teie eest.
sign-in-forgot = Kas unustasite parooli?
sign-in-forgot-text = Paluge oma asutuse halduril määrata uus parool. Kui te ei tea, kes on haldur, pöörduge oma riigi IMI koordinaatori poole.

account-title = Minu konto
account-name = Nimi
account-authority = Asutus
account-notices = Kirjad mulle
account-notices-text = Valige, mida saadetakse Teie ametiaadressile Teile määratud taotluste kohta. Teie asutuse postkast saab alati kohe teate.
account-notices-moves = Mida teised teevad: saatmine, vastuvõtmine, vastamine, küsimine
account-notices-deadlines = Meeldetuletused ja möödunud tähtpäevad
account-notices-documents = Dokumendid ja kirjad
account-notices-at-once = Iga teade eraldi, kohe
account-notices-daily = Üks kiri päevas, hommikul
account-notices-never = Kirju ei saadeta
account-notices-save = Salvesta
account-sessions = Seansid
account-sessions-text = Kui logisite sisse seadmes, mida te enam ei kasuta, lõpetage kõik oma seansid. Seejärel peate ka siin uuesti sisse logima.
account-sign-out-everywhere = Logi kõikjal välja

time-out-title = Teie seanss on lõppemas
time-out-text = Seanss lõpeb vähem kui kahe minuti pärast, sest te ei ole mõnda aega midagi teinud. Sisestatud andmed on alles.
time-out-extend = Jää sisselogituks
