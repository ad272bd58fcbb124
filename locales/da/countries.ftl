### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Østrig
country-BE = Belgien
country-BG = Bulgarien
country-CY = Cypern
country-CZ = Tjekkiet
country-DE = Tyskland
country-DK = Danmark
country-EE = Estland
country-ES = Spanien
country-FI = Finland
country-FR = Frankrig
country-GR = Grækenland
country-HR = Kroatien
country-HU = Ungarn
country-IE = Irland
country-IS = Island
country-IT = Italien
country-LI = Liechtenstein
country-LT = Litauen
country-LU = Luxembourg
country-LV = Letland
country-MT = Malta
country-NL = Nederlandene
country-NO = Norge
country-PL = Polen
country-PT = Portugal
country-RO = Rumænien
country-SE = Sverige
country-SI = Slovenien
country-SK = Slovakiet
country-EU = Den Europæiske Union
