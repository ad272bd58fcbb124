### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = H
ui-weekday-2-short = K
ui-weekday-3-short = Sze
ui-weekday-4-short = Cs
ui-weekday-5-short = P
ui-weekday-6-short = Szo
ui-weekday-7-short = V
ui-month-1 = jan.
ui-month-2 = febr.
ui-month-3 = márc.
ui-month-4 = ápr.
ui-month-5 = máj.
ui-month-6 = jún.
ui-month-7 = júl.
ui-month-8 = aug.
ui-month-9 = szept.
ui-month-10 = okt.
ui-month-11 = nov.
ui-month-12 = dec.
ui-date-with-weekday = { $year }. { $month } { $day }., { $weekday }
ui-date-time = { $date } { $time } { $zone }
