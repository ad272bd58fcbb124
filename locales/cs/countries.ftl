### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Rakousko
country-BE = Belgie
country-BG = Bulharsko
country-CY = Kypr
country-CZ = Česko
country-DE = Německo
country-DK = Dánsko
country-EE = Estonsko
country-ES = Španělsko
country-FI = Finsko
country-FR = Francie
country-GR = Řecko
country-HR = Chorvatsko
country-HU = Maďarsko
country-IE = Irsko
country-IS = Island
country-IT = Itálie
country-LI = Lichtenštejnsko
country-LT = Litva
country-LU = Lucembursko
country-LV = Lotyšsko
country-MT = Malta
country-NL = Nizozemsko
country-NO = Norsko
country-PL = Polsko
country-PT = Portugalsko
country-RO = Rumunsko
country-SE = Švédsko
country-SI = Slovinsko
country-SK = Slovensko
country-EU = Evropská unie
