# The directory of authorities.
directory-title = A hatóságok címtára
directory-attribution = Helységnevek: GeoNames, CC BY 4.0. Ország- és nyelvnevek: Unicode CLDR.
find-label = Melyik hatóságot keresi?
find-help = Név, település vagy téma, bármely nyelven és írással.
find-level = Szint
find-area = Hatáskör
find-kind = A hatóság fajtája
find-function = Feladatkör
find-act = Keresés
find-count =
    { $count ->
        [one] { $count } hatóság
       *[other] { $count } hatóság
    }
find-why = Egyezik:
find-own = Ez az Ön hatósága.
find-nobody-reads = Az ehhez az eljáráshoz tartozó megkereséseket itt még senki sem olvassa.
find-favourite = Kedvenc
find-partner = Közelmúltbeli partner
find-catch-all = Nem található megfelelő hatóság, amelyhez fordulni lehet. Ez a hatóság foglalkozik azzal, amivel az adott államban más nem.
why-name = név
why-english-name = angol név
why-alias = más név
why-former = korábbi név
why-acronym = betűszó
why-competence = szakma vagy tárgykör
why-kind = a szerv fajtája
why-place = hely
why-country = ország
level-national = Országos
level-regional = Regionális
level-local = Helyi
competence-PQ = Szakmai képesítések
competence-SD = Szolgáltatások
competence-PD = Közokiratok
competence-FA = Tűzfegyverek
competence-PR = Betegjogok
competence-RT = Közúti közlekedés
competence-PW = Munkavállalók kiküldetése
competence-CG = Kulturális javak
competence-GD = Adatvédelem
competence-CP = Fogyasztóvédelem
competence-DL = Vezetői engedélyek
authority-country = Ország
authority-procedures = Eljárások, amelyekben megkereshető
authority-no-procedure = A megkereséseket itt még senki sem olvassa.
authority-back = Vissza a címtárhoz
find-no-access = Ennek a hatóságnak nincs hozzáférése ehhez az eljáráshoz.
find-suspended = E hatóság hozzáférése fel van függesztve.
find-unfit = Ez a hatóság ebben az eljárásban nem választható. Ok: { $what }
favourite-add = Hozzáadás a kedvencekhez
favourite-remove = Eltávolítás a kedvencek közül
