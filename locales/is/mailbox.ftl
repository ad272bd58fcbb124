# Pósthólf æfingakerfisins.
notices-title = Pósthólf
notices-lead = Öll skeyti sem kerfið myndi senda með tölvupósti til stjórnvaldsins þíns og til þín.
notices-empty = Engin skeyti enn.
notices-stuck = Ekki afhent enn. Póstþjónninn kann að vera bilaður.
stuck-title = Netfang tekur ekki við tölvupósti
stuck-tries = Tilraunir
stuck-mails = Póstur í bið
stuck-entry = Spurðu þá sem reka tölvupóstinn hvort netfangið sé til og hafi pláss, eða skráðu annað. Það sem bíður er sent aftur um leið og þú vistar.
stuck-coordinator = Stjórnvaldið fréttir ekki með tölvupósti hvað gerist. Hringdu þangað og láttu kerfisstjóra þess athuga netfangið.
stuck-own = Þitt eigið netfang tekur ekki við tölvupósti
stuck-own-help = Spurðu þá sem reka tölvupóstinn eða láttu kerfisstjóra hjá stjórnvaldi þínu leiðrétta netfangið.
