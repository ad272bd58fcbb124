### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = pirmd.
ui-weekday-2-short = otrd.
ui-weekday-3-short = trešd.
ui-weekday-4-short = ceturtd.
ui-weekday-5-short = piektd.
ui-weekday-6-short = sestd.
ui-weekday-7-short = svētd.
ui-month-1 = janv.
ui-month-2 = febr.
ui-month-3 = marts
ui-month-4 = apr.
ui-month-5 = maijs
ui-month-6 = jūn.
ui-month-7 = jūl.
ui-month-8 = aug.
ui-month-9 = sept.
ui-month-10 = okt.
ui-month-11 = nov.
ui-month-12 = dec.
ui-date-with-weekday = { $weekday }, { $year }. g. { $day }. { $month }
ui-date-time = { $date } { $time } { $zone }
