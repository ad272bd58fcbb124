# Pósthólf æfingakerfisins.
mailbox-title = Pósthólf
mailbox-lead = Öll skeyti sem kerfið myndi senda með tölvupósti til stjórnvaldsins þíns og til þín.
mailbox-empty = Engin skeyti enn.
mailbox-stuck = Ekki afhent enn. Póstþjónninn kann að vera bilaður.

# The list of notices of a person.
notices-title = Tilkynningar
notices-lead = Hvað hefur gerst í beiðnum stjórnvaldsins þíns. Tilkynningu er eytt eftir 90 daga.
notices-filter = Hvaða tilkynningar
notices-all = Allar
notices-unread = Ólesnar
notices-empty = Engar tilkynningar.
notices-empty-unread = Engar ólesnar tilkynningar.
notices-read = Merkja sem lesna
notices-read-all = Merkja allar sem lesnar
notices-count = Ólesnar: { $count }

stuck-title = Netfang tekur ekki við tölvupósti
stuck-tries = Tilraunir
stuck-mails = Póstur í bið
stuck-entry = Spurðu þá sem reka tölvupóstinn hvort netfangið sé til og hafi pláss, eða skráðu annað. Það sem bíður er sent aftur um leið og þú vistar.
stuck-coordinator = Stjórnvaldið fréttir ekki með tölvupósti hvað gerist. Hringdu þangað og láttu kerfisstjóra þess athuga netfangið.
stuck-own = Þitt eigið netfang tekur ekki við tölvupósti
stuck-own-help = Spurðu þá sem reka tölvupóstinn eða láttu kerfisstjóra hjá stjórnvaldi þínu leiðrétta netfangið.
