### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = lun.
ui-weekday-2-short = mar.
ui-weekday-3-short = mer.
ui-weekday-4-short = jeu.
ui-weekday-5-short = ven.
ui-weekday-6-short = sam.
ui-weekday-7-short = dim.
ui-month-1 = janv.
ui-month-2 = févr.
ui-month-3 = mars
ui-month-4 = avr.
ui-month-5 = mai
ui-month-6 = juin
ui-month-7 = juil.
ui-month-8 = août
ui-month-9 = sept.
ui-month-10 = oct.
ui-month-11 = nov.
ui-month-12 = déc.
ui-date-with-weekday = { $weekday } { $day } { $month } { $year }
ui-date-time = { $date } { $time } { $zone }
