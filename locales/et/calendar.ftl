### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = E
ui-weekday-2-short = T
ui-weekday-3-short = K
ui-weekday-4-short = N
ui-weekday-5-short = R
ui-weekday-6-short = L
ui-weekday-7-short = P
ui-month-1 = jaanuar
ui-month-2 = veebruar
ui-month-3 = märts
ui-month-4 = aprill
ui-month-5 = mai
ui-month-6 = juuni
ui-month-7 = juuli
ui-month-8 = august
ui-month-9 = september
ui-month-10 = oktoober
ui-month-11 = november
ui-month-12 = detsember
ui-date-with-weekday = { $weekday }, { $day }. { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
