### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Austria
country-BE = Belgia
country-BG = Bulgaria
country-CY = Cipru
country-CZ = Cehia
country-DE = Germania
country-DK = Danemarca
country-EE = Estonia
country-ES = Spania
country-FI = Finlanda
country-FR = Franța
country-GR = Grecia
country-HR = Croația
country-HU = Ungaria
country-IE = Irlanda
country-IS = Islanda
country-IT = Italia
country-LI = Liechtenstein
country-LT = Lituania
country-LU = Luxemburg
country-LV = Letonia
country-MT = Malta
country-NL = Țările de Jos
country-NO = Norvegia
country-PL = Polonia
country-PT = Portugalia
country-RO = România
country-SE = Suedia
country-SI = Slovenia
country-SK = Slovacia
country-EU = Uniunea Europeană
