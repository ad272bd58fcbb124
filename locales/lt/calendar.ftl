### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = pr
ui-weekday-2-short = an
ui-weekday-3-short = tr
ui-weekday-4-short = kt
ui-weekday-5-short = pn
ui-weekday-6-short = št
ui-weekday-7-short = sk
ui-month-1 = sausio
ui-month-2 = vasario
ui-month-3 = kovo
ui-month-4 = balandžio
ui-month-5 = gegužės
ui-month-6 = birželio
ui-month-7 = liepos
ui-month-8 = rugpjūčio
ui-month-9 = rugsėjo
ui-month-10 = spalio
ui-month-11 = lapkričio
ui-month-12 = gruodžio
ui-date-with-weekday = { $year } m. { $month } { $day } d., { $weekday }
ui-date-time = { $date } { $time } { $zone }
