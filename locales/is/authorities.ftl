# Skráin yfir stjórnvöld.
directory-title = Skrá yfir stjórnvöld
directory-attribution = Staðaheiti: GeoNames, CC BY 4.0. Heiti landa og tungumála: Unicode CLDR.
find-label = Að hvaða stjórnvaldi leitarðu?
find-help = Heiti, staður eða viðfangsefni, á hvaða tungumáli og letri sem er.
find-level = Stjórnsýslustig
find-area = Valdsvið
find-kind = Tegund stjórnvalds
find-function = Hlutverk
find-act = Leita
find-count =
    { $count ->
        [one] { $count } stjórnvald
       *[other] { $count } stjórnvöld
    }
find-why = Fannst eftir:
find-own = Þetta er þitt eigið stjórnvald.
find-nobody-reads = Enginn les hér enn beiðnir í þessari málsmeðferð.
find-favourite = Eftirlæti
find-partner = Nýlegur samstarfsaðili
find-catch-all = Ekkert viðeigandi stjórnvald fannst sem hægt er að leita til. Þetta stjórnvald tekur við því sem ekkert annað í ríkinu sinnir.
why-name = heiti
why-english-name = enskt heiti
why-alias = annað heiti
why-former = fyrra heiti
why-acronym = skammstöfun
why-competence = starfsgrein eða efni
why-kind = tegund stofnunar
why-place = staður
why-country = land
level-national = Á landsvísu
level-regional = Svæðisbundið
level-local = Staðbundið
competence-PQ = Fagleg menntun og hæfi
competence-SD = Þjónusta
competence-PD = Opinber skjöl
competence-FA = Skotvopn
competence-PR = Réttindi sjúklinga
competence-RT = Flutningar á vegum
competence-PW = Útsending starfsmanna
competence-CG = Menningarminjar
competence-GD = Persónuvernd
competence-CP = Neytendavernd
competence-DL = Ökuskírteini
authority-country = Land
authority-procedures = Svarar beiðnum í
authority-no-procedure = Enginn les beiðnir hér enn.
authority-back = Aftur í skrána
find-no-access = Þetta stjórnvald hefur ekki aðgang að þessari málsmeðferð.
find-suspended = Aðgangi þessa stjórnvalds hefur verið lokað tímabundið.
find-unfit = Ekki er hægt að velja þetta stjórnvald í þessari málsmeðferð. Ástæða: { $what }
favourite-add = Bæta við eftirlæti
favourite-remove = Fjarlægja úr eftirlæti
