# Menettelyjen luettelo ja kunkin menettelyn sivu.
procedures-title = Menettelyt
procedures-lead = Mitä viranomaiset voivat kysyä toisiltaan sisämarkkinoiden tietojenvaihtojärjestelmän kautta ja millä säännöillä.
procedures-words = Etsi menettely
procedures-none = Missään menettelyssä ei ole näitä sanoja.
procedures-back = Kaikki menettelyt
procedures-count =
    { $count ->
        [one] { $count } menettely
       *[other] { $count } menettelyä
    }
procedure-about = Tietoa tästä menettelystä
procedure-version = Versio { $version }
procedure-version-current = käytössä uusissa pyynnöissä
procedure-version-old = Uusiin pyyntöihin sovelletaan tämän menettelyn toista versiota
procedure-versions = Versiot
procedure-in-english = Osaa tämän menettelyn teksteistä ei ole saatavilla kielelläsi. Tekstit näytetään englanniksi.
procedure-not-public = Vain sisäänkirjautuneet käyttäjät näkevät tietoja tästä menettelystä.
procedure-participants = Osallistujat
admission-title = Sallitut viranomaiset
admission-abroad = Muu valtio kuin pyynnön esittävän viranomaisen
admission-at-sending = Koskee vain lähettämistä, ei siirtämistä
coordinators-never = Ei koskaan
coordinators-optional = Mahdollista, ei pakollista
coordinators-mandatory = Aina, tekijänä koordinaattori
procedure-workflow = Pyynnön kulku
procedure-deadlines = Määräajat
procedure-refusal = Hylkäysperusteet
procedure-refusal-free = Sanallinen perustelu riittää.
procedure-refusal-reason = Lisäksi tarvitaan sanallinen perustelu.
attachment-request = Pyynnön mukana
attachment-reply = Vastauksen mukana
attachment-must = Yksi näistä asiakirjoista on liitettävä
attachment-sometimes = Joissakin tapauksissa yksi näistä asiakirjoista on liitettävä
attachment-may = Vain nämä asiakirjat voidaan liittää
attachment-none = Asiakirjoja ei voi liittää
procedure-told = Osapuolet, joille ilmoitetaan
procedure-daily = Päivän viestissä, ellei henkilö ole valinnut toisin
procedure-follows = Voi seurata
procedure-form = Pyynnön sisältö
procedure-special = erityisesti suojattu
procedure-special-ground = Sallittu säädöksen nojalla:
procedure-before-acceptance = näkyy ennen hyväksymistä
procedure-blocking = Pääsyn estäminen
procedure-erasing = Poistaminen
procedure-agree-date = Hyväksy ehdotettu päivä
procedure-close-unattended = Automaattinen päättäminen

deadline-days = { $count ->
    [one] { $count } kalenteripäivä
   *[other] { $count } kalenteripäivää
}
deadline-weeks = { $count ->
    [one] { $count } viikko
   *[other] { $count } viikkoa
}
deadline-months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
deadline-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
deadline-after-sending = { $length } pyynnön lähettämisestä
deadline-working-days = { $count ->
    [one] { $count } työpäivä
   *[other] { $count } työpäivää
}
deadline-after-receipt = { $length } vastaanottamisesta
deadline-after-completeness = { $length } siitä, kun pyyntö on täydellinen
deadline-after-field = { $length } kentässä ”{ $field }” ilmoitetusta päivästä
deadline-conditional = Määräaika kuluu vain, jos lomakkeen tiedot täyttävät tietyn ehdon
deadline-completed-by = Täydennetään toimella
deadline-after-acceptance = { $length } hyväksymisestä
deadline-on-agreed-date = Sovittuna päivänä
deadline-after-agreed-date = { $length } sovitusta päivästä
deadline-after-closure = { $length } virallisesta päättämisestä
deadline-reminder = Muistutus { $day }. päivänä
deadline-reminders-before = Muistutukset, montako päivää ennen: { $days }
deadline-escalates-after = Ilmoitus molemmille viranomaisille, työpäiviä määräajan jälkeen: { $days }

diagram-title = Tilakaavio
diagram-description = Alla oleva taulukko kertoo saman sanoin.
diagram-by = Kuka
diagram-to = Seuraava tila
diagram-stays = ei muutu

value-text = Teksti
value-long-text = Pidempi teksti
value-choice = Yksi näistä
value-choices = Yksi tai useampi näistä
value-period = Ajanjakso
value-number = Luku
value-address = Osoite
value-percentage = Prosenttiosuus
value-company = Yritys
value-profession = Ammatti
value-language = Kieli
value-identity-document = Henkilöllisyysasiakirja
value-email = Sähköpostiosoite
value-phone = Puhelinnumero
value-url = Verkko-osoite
value-iban = Pankkitili (IBAN)
value-vehicle-plate = Ajoneuvon rekisteritunnus
value-declaration = Vahvistettava vakuutus
value-person = Henkilö
value-register = Merkintä rekisterissä
