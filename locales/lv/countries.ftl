### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Austrija
country-BE = Beļģija
country-BG = Bulgārija
country-CY = Kipra
country-CZ = Čehija
country-DE = Vācija
country-DK = Dānija
country-EE = Igaunija
country-ES = Spānija
country-FI = Somija
country-FR = Francija
country-GR = Grieķija
country-HR = Horvātija
country-HU = Ungārija
country-IE = Īrija
country-IS = Islande
country-IT = Itālija
country-LI = Lihtenšteina
country-LT = Lietuva
country-LU = Luksemburga
country-LV = Latvija
country-MT = Malta
country-NL = Nīderlande
country-NO = Norvēģija
country-PL = Polija
country-PT = Portugāle
country-RO = Rumānija
country-SE = Zviedrija
country-SI = Slovēnija
country-SK = Slovākija
country-EU = Eiropas Savienība
