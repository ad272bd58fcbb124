### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Austrija
country-BE = Belgija
country-BG = Bulgarija
country-CY = Kipras
country-CZ = Čekija
country-DE = Vokietija
country-DK = Danija
country-EE = Estija
country-ES = Ispanija
country-FI = Suomija
country-FR = Prancūzija
country-GR = Graikija
country-HR = Kroatija
country-HU = Vengrija
country-IE = Airija
country-IS = Islandija
country-IT = Italija
country-LI = Lichtenšteinas
country-LT = Lietuva
country-LU = Liuksemburgas
country-LV = Latvija
country-MT = Malta
country-NL = Nyderlandai
country-NO = Norvegija
country-PL = Lenkija
country-PT = Portugalija
country-RO = Rumunija
country-SE = Švedija
country-SI = Slovėnija
country-SK = Slovakija
country-EU = Europos Sąjunga
