### Names of the 30 states of the European Economic Area by ISO 3166-1 code.
### Unicode CLDR 48, Unicode-3.0 licence.

country-AT = Австрия
country-BE = Белгия
country-BG = България
country-CY = Кипър
country-CZ = Чехия
country-DE = Германия
country-DK = Дания
country-EE = Естония
country-ES = Испания
country-FI = Финландия
country-FR = Франция
country-GR = Гърция
country-HR = Хърватия
country-HU = Унгария
country-IE = Ирландия
country-IS = Исландия
country-IT = Италия
country-LI = Лихтенщайн
country-LT = Литва
country-LU = Люксембург
country-LV = Латвия
country-MT = Малта
country-NL = Нидерландия
country-NO = Норвегия
country-PL = Полша
country-PT = Португалия
country-RO = Румъния
country-SE = Швеция
country-SI = Словения
country-SK = Словакия
country-EU = Европейски съюз
