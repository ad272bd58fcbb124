### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = an Ostair
country-BE = an Bheilg
country-BG = an Bhulgáir
country-CY = an Chipir
country-CZ = an tSeicia
country-DE = an Ghearmáin
country-DK = an Danmhairg
country-EE = an Eastóin
country-ES = an Spáinn
country-FI = an Fhionlainn
country-FR = an Fhrainc
country-GR = an Ghréig
country-HR = an Chróit
country-HU = an Ungáir
country-IE = Éire
country-IS = an Íoslainn
country-IT = an Iodáil
country-LI = Lichtinstéin
country-LT = an Liotuáin
country-LU = Lucsamburg
country-LV = an Laitvia
country-MT = Málta
country-NL = an Ísiltír
country-NO = an Iorua
country-PL = an Pholainn
country-PT = an Phortaingéil
country-RO = an Rómáin
country-SE = an tSualainn
country-SI = an tSlóivéin
country-SK = an tSlóvaic
country-EU = An tAontas Eorpach
