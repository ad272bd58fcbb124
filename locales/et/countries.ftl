### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Austria
country-BE = Belgia
country-BG = Bulgaaria
country-CY = Küpros
country-CZ = Tšehhi
country-DE = Saksamaa
country-DK = Taani
country-EE = Eesti
country-ES = Hispaania
country-FI = Soome
country-FR = Prantsusmaa
country-GR = Kreeka
country-HR = Horvaatia
country-HU = Ungari
country-IE = Iirimaa
country-IS = Island
country-IT = Itaalia
country-LI = Liechtenstein
country-LT = Leedu
country-LU = Luksemburg
country-LV = Läti
country-MT = Malta
country-NL = Holland
country-NO = Norra
country-PL = Poola
country-PT = Portugal
country-RO = Rumeenia
country-SE = Rootsi
country-SI = Sloveenia
country-SK = Slovakkia
country-EU = Euroopa Liit
