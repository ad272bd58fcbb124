### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Rakúsko
country-BE = Belgicko
country-BG = Bulharsko
country-CY = Cyprus
country-CZ = Česko
country-DE = Nemecko
country-DK = Dánsko
country-EE = Estónsko
country-ES = Španielsko
country-FI = Fínsko
country-FR = Francúzsko
country-GR = Grécko
country-HR = Chorvátsko
country-HU = Maďarsko
country-IE = Írsko
country-IS = Island
country-IT = Taliansko
country-LI = Lichtenštajnsko
country-LT = Litva
country-LU = Luxembursko
country-LV = Lotyšsko
country-MT = Malta
country-NL = Holandsko
country-NO = Nórsko
country-PL = Poľsko
country-PT = Portugalsko
country-RO = Rumunsko
country-SE = Švédsko
country-SI = Slovinsko
country-SK = Slovensko
country-EU = Európska únia
