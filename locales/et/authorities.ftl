# The directory of authorities.
directory-title = Asutuste kataloog
directory-attribution = Kohanimed: GeoNames, CC BY 4.0. Riikide ja keelte nimetused: Unicode CLDR.
find-label = Millist asutust te otsite?
find-help = Nimi, linn või teema mis tahes keeles ja kirjas.
find-level = Tasand
find-area = Pädevus
find-kind = Asutuse liik
find-function = Ülesanne
find-act = Otsi
find-count =
    { $count ->
        [one] { $count } asutus
       *[other] { $count } asutust
    }
find-why = Leitud tunnuse järgi:
find-own = See on teie enda asutus.
find-nobody-reads = Selle menetluse päringuid siin veel keegi ei loe.
find-favourite = Lemmik
find-partner = Hiljutine partner
find-catch-all = Sobivat asutust, kelle poole saaks pöörduda, ei leitud. See asutus tegeleb sellega, millega ükski teine selles riigis ei tegele.
why-name = nimi
why-english-name = ingliskeelne nimi
why-alias = muu nimi
why-former = varasem nimi
why-acronym = lühend
why-competence = kutseala või teema
why-kind = asutuse liik
why-place = koht
why-country = riik
level-national = Üleriigiline
level-regional = Piirkondlik
level-local = Kohalik
competence-PQ = Kutsekvalifikatsioonid
competence-SD = Teenused
competence-PD = Avalikud dokumendid
competence-FA = Tulirelvad
competence-PR = Patsiendiõigused
competence-RT = Maanteetransport
competence-PW = Töötajate lähetamine
competence-CG = Kultuuriväärtused
competence-GD = Andmekaitse
competence-CP = Tarbijakaitse
competence-DL = Juhiload
authority-country = Riik
authority-procedures = Võtab vastu päringuid menetlustes
authority-no-procedure = Päringuid siin veel keegi ei loe.
authority-back = Tagasi kataloogi
find-no-access = Sellel asutusel ei ole juurdepääsu sellele menetlusele.
find-suspended = Selle asutuse juurdepääs on peatatud.
find-unfit = Seda asutust ei saa selles menetluses valida. Põhjus: { $what }
favourite-add = Lisa lemmikutesse
favourite-remove = Eemalda lemmikutest
