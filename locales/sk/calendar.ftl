### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = po
ui-weekday-2-short = ut
ui-weekday-3-short = st
ui-weekday-4-short = št
ui-weekday-5-short = pi
ui-weekday-6-short = so
ui-weekday-7-short = ne
ui-month-1 = januára
ui-month-2 = februára
ui-month-3 = marca
ui-month-4 = apríla
ui-month-5 = mája
ui-month-6 = júna
ui-month-7 = júla
ui-month-8 = augusta
ui-month-9 = septembra
ui-month-10 = októbra
ui-month-11 = novembra
ui-month-12 = decembra
ui-date-with-weekday = { $weekday } { $day }. { $month } { $year }
ui-date-time = { $date } { $time } { $zone }
