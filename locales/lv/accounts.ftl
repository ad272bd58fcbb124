# Signing in, the own account.
sign-in-title = Pieteikšanās
sign-in-username = Lietotājvārds
sign-in-password = Parole
sign-in-act = Pieteikties
sign-in-signed-out = Izrakstīšanās ir pabeigta.
sign-in-expired-title = Jūsu sesija ir beigusies
sign-in-expired-text = Ievadītais ir saglabāts. Piesakieties vēlreiz, un tas tiks iesniegts jūsu vietā.
sign-in-forgot = Vai aizmirsāt paroli?
sign-in-forgot-text = Lūdziet savas iestādes administratoram iestatīt jaunu paroli. Ja nezināt, kas ir administrators, vērsieties pie savas valsts IMI koordinatora.

account-title = Mans konts
account-name = Vārds un uzvārds
account-authority = Iestāde
account-notices = E-pasti man
account-notices-text = Izvēlieties, ko sūtīt uz jūsu dienesta adresi par jums piešķirtajiem pieprasījumiem. Jūsu iestādes pastkastītei vienmēr paziņo nekavējoties.
account-notices-moves = Citu darbības: nosūtīšana, pieņemšana, atbilde, jautājums
account-notices-deadlines = Atgādinājumi un nokavēti termiņi
account-notices-documents = Dokumenti un vēstules
account-notices-at-once = Par katru savs e-pasts, nekavējoties
account-notices-daily = Viens e-pasts dienā, no rīta
account-notices-never = Bez e-pasta
account-notices-save = Saglabāt
account-sessions = Sesijas
account-sessions-text = Ja pieteicāties ierīcē, kuru vairs nelietojat, izbeidziet visas savas sesijas. Pēc tam arī šeit būs jāpiesakās no jauna.
account-sign-out-everywhere = Izrakstīties visur

time-out-title = Jūsu sesija drīz beigsies
time-out-text = Sesija beigsies pēc mazāk nekā divām minūtēm, jo kādu laiku nav veikta neviena darbība. Ievadītais ir saglabāts.
time-out-extend = Palikt sistēmā
