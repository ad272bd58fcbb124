### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = ma
ui-weekday-2-short = ti
ui-weekday-3-short = ke
ui-weekday-4-short = to
ui-weekday-5-short = pe
ui-weekday-6-short = la
ui-weekday-7-short = su
ui-month-1 = tammikuuta
ui-month-2 = helmikuuta
ui-month-3 = maaliskuuta
ui-month-4 = huhtikuuta
ui-month-5 = toukokuuta
ui-month-6 = kesäkuuta
ui-month-7 = heinäkuuta
ui-month-8 = elokuuta
ui-month-9 = syyskuuta
ui-month-10 = lokakuuta
ui-month-11 = marraskuuta
ui-month-12 = joulukuuta
ui-date-with-weekday = { $weekday } { $day }. { $month } { $year }
ui-date-time = { $date } klo { $time } { $zone }
