### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Austurríki
country-BE = Belgía
country-BG = Búlgaría
country-CY = Kýpur
country-CZ = Tékkland
country-DE = Þýskaland
country-DK = Danmörk
country-EE = Eistland
country-ES = Spánn
country-FI = Finnland
country-FR = Frakkland
country-GR = Grikkland
country-HR = Króatía
country-HU = Ungverjaland
country-IE = Írland
country-IS = Ísland
country-IT = Ítalía
country-LI = Liechtenstein
country-LT = Litháen
country-LU = Lúxemborg
country-LV = Lettland
country-MT = Malta
country-NL = Holland
country-NO = Noregur
country-PL = Pólland
country-PT = Portúgal
country-RO = Rúmenía
country-SE = Svíþjóð
country-SI = Slóvenía
country-SK = Slóvakía
country-EU = Evrópusambandið
