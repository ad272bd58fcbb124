### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = mån
ui-weekday-2-short = tis
ui-weekday-3-short = ons
ui-weekday-4-short = tors
ui-weekday-5-short = fre
ui-weekday-6-short = lör
ui-weekday-7-short = sön
ui-month-1 = jan.
ui-month-2 = feb.
ui-month-3 = mars
ui-month-4 = apr.
ui-month-5 = maj
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = aug.
ui-month-9 = sep.
ui-month-10 = okt.
ui-month-11 = nov.
ui-month-12 = dec.
ui-date-with-weekday = { $weekday } { $day } { $month } { $year }
ui-date-time = { $date } { $time } { $zone }
