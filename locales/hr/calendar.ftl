### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = pon
ui-weekday-2-short = uto
ui-weekday-3-short = sri
ui-weekday-4-short = čet
ui-weekday-5-short = pet
ui-weekday-6-short = sub
ui-weekday-7-short = ned
ui-month-1 = sij
ui-month-2 = velj
ui-month-3 = ožu
ui-month-4 = tra
ui-month-5 = svi
ui-month-6 = lip
ui-month-7 = srp
ui-month-8 = kol
ui-month-9 = ruj
ui-month-10 = lis
ui-month-11 = stu
ui-month-12 = pro
ui-date-with-weekday = { $weekday }, { $day }. { $month } { $year }.
ui-date-time = { $date } { $time } { $zone }
