### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = lun
ui-weekday-2-short = mar
ui-weekday-3-short = mer
ui-weekday-4-short = gio
ui-weekday-5-short = ven
ui-weekday-6-short = sab
ui-weekday-7-short = dom
ui-month-1 = gen
ui-month-2 = feb
ui-month-3 = mar
ui-month-4 = apr
ui-month-5 = mag
ui-month-6 = giu
ui-month-7 = lug
ui-month-8 = ago
ui-month-9 = set
ui-month-10 = ott
ui-month-11 = nov
ui-month-12 = dic
ui-date-with-weekday = { $weekday } { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
