### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Österrike
country-BE = Belgien
country-BG = Bulgarien
country-CY = Cypern
country-CZ = Tjeckien
country-DE = Tyskland
country-DK = Danmark
country-EE = Estland
country-ES = Spanien
country-FI = Finland
country-FR = Frankrike
country-GR = Grekland
country-HR = Kroatien
country-HU = Ungern
country-IE = Irland
country-IS = Island
country-IT = Italien
country-LI = Liechtenstein
country-LT = Litauen
country-LU = Luxemburg
country-LV = Lettland
country-MT = Malta
country-NL = Nederländerna
country-NO = Norge
country-PL = Polen
country-PT = Portugal
country-RO = Rumänien
country-SE = Sverige
country-SI = Slovenien
country-SK = Slovakien
country-EU = Europeiska unionen
