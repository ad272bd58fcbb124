### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = Luan
ui-weekday-2-short = Máirt
ui-weekday-3-short = Céad
ui-weekday-4-short = Déar
ui-weekday-5-short = Aoine
ui-weekday-6-short = Sath
ui-weekday-7-short = Domh
ui-month-1 = Ean
ui-month-2 = Feabh
ui-month-3 = Márta
ui-month-4 = Aib
ui-month-5 = Beal
ui-month-6 = Meith
ui-month-7 = Iúil
ui-month-8 = Lún
ui-month-9 = MFómh
ui-month-10 = DFómh
ui-month-11 = Samh
ui-month-12 = Noll
ui-date-with-weekday = { $weekday } { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
