# Kirjautuminen ja oma tili.
sign-in-title = Kirjaudu sisään
sign-in-username = Käyttäjätunnus
sign-in-password = Salasana
sign-in-act = Kirjaudu sisään
sign-in-signed-out = Olet kirjautunut ulos.
sign-in-expired-title = Istuntosi on päättynyt
sign-in-expired-text = Antamasi tiedot ovat tallessa. Kirjaudu uudelleen, niin ne lähetetään puolestasi.
sign-in-forgot = Unohditko salasanasi?
sign-in-forgot-text = Pyydä viranomaisesi pääkäyttäjää asettamaan uusi salasana. Jos et tiedä, kuka hän on, kysy maasi IMI-koordinaattorilta.

account-title = Oma tili
account-name = Nimi
account-authority = Viranomainen
account-notices = Sähköpostit minulle
account-notices-text = Valitse, mitä virkaosoitteeseesi lähetetään sinulle osoitetuista pyynnöistä. Viranomaisesi postilaatikkoon ilmoitetaan aina heti.
account-notices-moves = Mitä muut tekevät: lähettävät, hyväksyvät, vastaavat, kysyvät
account-notices-deadlines = Muistutukset ja umpeutuneet määräajat
account-notices-documents = Asiakirjat ja kirjeet
account-notices-at-once = Jokaisesta oma viesti, heti
account-notices-daily = Yksi viesti päivässä, aamulla
account-notices-never = Ei viestejä
account-notices-save = Tallenna
account-sessions = Istunnot
account-sessions-text = Jos olet kirjautunut laitteella, jota et enää käytä, päätä kaikki istuntosi. Sinun on sen jälkeen kirjauduttava uudelleen myös täällä.
account-sign-out-everywhere = Kirjaudu ulos kaikkialta

time-out-title = Istuntosi on päättymässä
time-out-text = Se päättyy alle kahden minuutin kuluttua, koska et ole tehnyt mitään hetkeen. Antamasi tiedot ovat tallessa.
time-out-extend = Pysy kirjautuneena
