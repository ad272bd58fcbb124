# Signing in, the own account.
sign-in-title = Conectare
sign-in-username = Nume de utilizator
sign-in-password = Parolă
sign-in-act = Conectare
sign-in-signed-out = V-ați deconectat.
sign-in-expired-title = Sesiunea dumneavoastră a expirat
sign-in-expired-text = Datele introduse au fost păstrate. Conectați-vă din nou și vor fi transmise.
sign-in-forgot = Ați uitat parola?
sign-in-forgot-text = Cereți administratorului autorității dumneavoastră să stabilească o parolă nouă. Dacă nu știți cine este acesta, adresați-vă coordonatorului IMI din țara dumneavoastră.

account-title = Contul meu
account-name = Nume
account-authority = Autoritate
account-notices = E-mailuri către mine
account-notices-text = Alegeți ce se trimite la adresa dumneavoastră de serviciu despre cererile care vă sunt repartizate. Căsuța autorității dumneavoastră este întotdeauna anunțată imediat.
account-notices-moves = Ce fac alții: trimit, acceptă, răspund, întreabă
account-notices-deadlines = Mementouri și termene depășite
account-notices-documents = Documente și scrisori
account-notices-at-once = Câte un e-mail, imediat
account-notices-daily = Un e-mail pe zi, dimineața
account-notices-never = Niciun e-mail
account-notices-save = Salvați
account-sessions = Sesiuni
account-sessions-text = Dacă v-ați conectat de pe un dispozitiv pe care nu îl mai utilizați, închideți toate sesiunile. Va trebui să vă conectați din nou și aici.
account-sign-out-everywhere = Deconectare de pe toate dispozitivele

time-out-title = Sesiunea dumneavoastră urmează să expire
time-out-text = Expiră în mai puțin de două minute, deoarece nu ați mai efectuat nicio operațiune de un timp. Datele introduse au fost păstrate.
time-out-extend = Menținerea conexiunii
