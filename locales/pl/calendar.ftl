### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = pon.
ui-weekday-2-short = wt.
ui-weekday-3-short = śr.
ui-weekday-4-short = czw.
ui-weekday-5-short = pt.
ui-weekday-6-short = sob.
ui-weekday-7-short = niedz.
ui-month-1 = sty
ui-month-2 = lut
ui-month-3 = mar
ui-month-4 = kwi
ui-month-5 = maj
ui-month-6 = cze
ui-month-7 = lip
ui-month-8 = sie
ui-month-9 = wrz
ui-month-10 = paź
ui-month-11 = lis
ui-month-12 = gru
ui-date-with-weekday = { $weekday }, { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
