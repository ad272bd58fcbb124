### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Østerrike
country-BE = Belgia
country-BG = Bulgaria
country-CY = Kypros
country-CZ = Tsjekkia
country-DE = Tyskland
country-DK = Danmark
country-EE = Estland
country-ES = Spania
country-FI = Finland
country-FR = Frankrike
country-GR = Hellas
country-HR = Kroatia
country-HU = Ungarn
country-IE = Irland
country-IS = Island
country-IT = Italia
country-LI = Liechtenstein
country-LT = Litauen
country-LU = Luxemburg
country-LV = Latvia
country-MT = Malta
country-NL = Nederland
country-NO = Norge
country-PL = Polen
country-PT = Portugal
country-RO = Romania
country-SE = Sverige
country-SI = Slovenia
country-SK = Slovakia
country-EU = Den europeiske union
