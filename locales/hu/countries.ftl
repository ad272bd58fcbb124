### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Ausztria
country-BE = Belgium
country-BG = Bulgária
country-CY = Ciprus
country-CZ = Csehország
country-DE = Németország
country-DK = Dánia
country-EE = Észtország
country-ES = Spanyolország
country-FI = Finnország
country-FR = Franciaország
country-GR = Görögország
country-HR = Horvátország
country-HU = Magyarország
country-IE = Írország
country-IS = Izland
country-IT = Olaszország
country-LI = Liechtenstein
country-LT = Litvánia
country-LU = Luxemburg
country-LV = Lettország
country-MT = Málta
country-NL = Hollandia
country-NO = Norvégia
country-PL = Lengyelország
country-PT = Portugália
country-RO = Románia
country-SE = Svédország
country-SI = Szlovénia
country-SK = Szlovákia
country-EU = Európai Unió
