### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Áustria
country-BE = Bélgica
country-BG = Bulgária
country-CY = Chipre
country-CZ = Chéquia
country-DE = Alemanha
country-DK = Dinamarca
country-EE = Estónia
country-ES = Espanha
country-FI = Finlândia
country-FR = França
country-GR = Grécia
country-HR = Croácia
country-HU = Hungria
country-IE = Irlanda
country-IS = Islândia
country-IT = Itália
country-LI = Listenstaine
country-LT = Lituânia
country-LU = Luxemburgo
country-LV = Letónia
country-MT = Malta
country-NL = Países Baixos
country-NO = Noruega
country-PL = Polónia
country-PT = Portugal
country-RO = Roménia
country-SE = Suécia
country-SI = Eslovénia
country-SK = Eslováquia
country-EU = União Europeia
