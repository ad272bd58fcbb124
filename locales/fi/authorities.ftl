# Viranomaishakemisto.
directory-title = Viranomaishakemisto
directory-attribution = Paikannimet: GeoNames, CC BY 4.0. Maiden ja kielten nimet: Unicode CLDR.
find-label = Mitä viranomaista etsit?
find-help = Nimi, paikkakunta tai aihe, millä kielellä ja kirjoitusjärjestelmällä tahansa.
find-level = Taso
find-area = Toimivalta
find-kind = Viranomaisen laji
find-function = Tehtävä
find-act = Hae
find-count =
    { $count ->
        [one] { $count } viranomainen
       *[other] { $count } viranomaista
    }
find-why = Löytyi:
find-own = Tämä on oma viranomaisesi.
find-nobody-reads = Kukaan ei vielä lue täällä tämän menettelyn pyyntöjä.
find-favourite = Suosikki
find-partner = Äskettäinen yhteistyökumppani
find-catch-all = Sopivaa viranomaista, johon voisi ottaa yhteyttä, ei löytynyt. Tämä viranomainen hoitaa asiat, joita mikään muu sen valtiossa ei käsittele.
why-name = nimi
why-english-name = englanninkielinen nimi
why-alias = muu nimi
why-former = aiempi nimi
why-acronym = lyhenne
why-competence = ammatti tai aihe
why-kind = elimen tyyppi
why-place = paikka
why-country = maa
level-national = Valtakunnallinen
level-regional = Alueellinen
level-local = Paikallinen
competence-PQ = Ammattipätevyys
competence-SD = Palvelut
competence-PD = Yleiset asiakirjat
competence-FA = Ampuma-aseet
competence-PR = Potilaiden oikeudet
competence-RT = Maantieliikenne
competence-PW = Työntekijöiden lähettäminen
competence-CG = Kulttuuriesineet
competence-GD = Tietosuoja
competence-CP = Kuluttajansuoja
competence-DL = Ajokortit
authority-country = Maa
authority-procedures = Menettelyt, joissa voi kysyä
authority-no-procedure = Kukaan ei vielä lue pyyntöjä täällä.
authority-back = Takaisin hakemistoon
find-no-access = Tällä viranomaisella ei ole pääsyä tähän menettelyyn.
find-suspended = Tämän viranomaisen pääsy on keskeytetty.
find-unfit = Tätä viranomaista ei voi valita tässä menettelyssä. Syy: { $what }
favourite-add = Lisää suosikkeihin
favourite-remove = Poista suosikeista
