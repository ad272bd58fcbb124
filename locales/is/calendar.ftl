### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = mán.
ui-weekday-2-short = þri.
ui-weekday-3-short = mið.
ui-weekday-4-short = fim.
ui-weekday-5-short = fös.
ui-weekday-6-short = lau.
ui-weekday-7-short = sun.
ui-month-1 = jan.
ui-month-2 = feb.
ui-month-3 = mar.
ui-month-4 = apr.
ui-month-5 = maí
ui-month-6 = jún.
ui-month-7 = júl.
ui-month-8 = ágú.
ui-month-9 = sep.
ui-month-10 = okt.
ui-month-11 = nóv.
ui-month-12 = des.
ui-date-with-weekday = { $weekday }, { $day }. { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
