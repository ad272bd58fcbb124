### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = lun.
ui-weekday-2-short = mar.
ui-weekday-3-short = mie.
ui-weekday-4-short = joi
ui-weekday-5-short = vin.
ui-weekday-6-short = sâm.
ui-weekday-7-short = dum.
ui-month-1 = ian.
ui-month-2 = feb.
ui-month-3 = mar.
ui-month-4 = apr.
ui-month-5 = mai
ui-month-6 = iun.
ui-month-7 = iul.
ui-month-8 = aug.
ui-month-9 = sept.
ui-month-10 = oct.
ui-month-11 = nov.
ui-month-12 = dec.
ui-date-with-weekday = { $weekday }, { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
