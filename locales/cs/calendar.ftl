### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = po
ui-weekday-2-short = út
ui-weekday-3-short = st
ui-weekday-4-short = čt
ui-weekday-5-short = pá
ui-weekday-6-short = so
ui-weekday-7-short = ne
ui-month-1 = ledna
ui-month-2 = února
ui-month-3 = března
ui-month-4 = dubna
ui-month-5 = května
ui-month-6 = června
ui-month-7 = července
ui-month-8 = srpna
ui-month-9 = září
ui-month-10 = října
ui-month-11 = listopadu
ui-month-12 = prosince
ui-date-with-weekday = { $weekday } { $day }. { $month } { $year }
ui-date-time = { $date } { $time } { $zone }
