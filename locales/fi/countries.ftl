### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Itävalta
country-BE = Belgia
country-BG = Bulgaria
country-CY = Kypros
country-CZ = Tšekki
country-DE = Saksa
country-DK = Tanska
country-EE = Viro
country-ES = Espanja
country-FI = Suomi
country-FR = Ranska
country-GR = Kreikka
country-HR = Kroatia
country-HU = Unkari
country-IE = Irlanti
country-IS = Islanti
country-IT = Italia
country-LI = Liechtenstein
country-LT = Liettua
country-LU = Luxemburg
country-LV = Latvia
country-MT = Malta
country-NL = Alankomaat
country-NO = Norja
country-PL = Puola
country-PT = Portugali
country-RO = Romania
country-SE = Ruotsi
country-SI = Slovenia
country-SK = Slovakia
country-EU = Euroopan unioni
