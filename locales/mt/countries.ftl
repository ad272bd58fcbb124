### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = l-Awstrija
country-BE = il-Belġju
country-BG = il-Bulgarija
country-CY = Ċipru
country-CZ = ir-Repubblika Ċeka
country-DE = il-Ġermanja
country-DK = id-Danimarka
country-EE = l-Estonja
country-ES = Spanja
country-FI = il-Finlandja
country-FR = Franza
country-GR = il-Greċja
country-HR = il-Kroazja
country-HU = l-Ungerija
country-IE = l-Irlanda
country-IS = l-Iżlanda
country-IT = l-Italja
country-LI = il-Liechtenstein
country-LT = il-Litwanja
country-LU = il-Lussemburgu
country-LV = il-Latvja
country-MT = Malta
country-NL = in-Netherlands
country-NO = in-Norveġja
country-PL = il-Polonja
country-PT = il-Portugall
country-RO = ir-Rumanija
country-SE = l-Iżvezja
country-SI = is-Slovenja
country-SK = is-Slovakkja
country-EU = l-Unjoni Ewropea
