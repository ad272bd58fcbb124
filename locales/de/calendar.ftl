### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = Mo.
ui-weekday-2-short = Di.
ui-weekday-3-short = Mi.
ui-weekday-4-short = Do.
ui-weekday-5-short = Fr.
ui-weekday-6-short = Sa.
ui-weekday-7-short = So.
ui-month-1 = Jan.
ui-month-2 = Feb.
ui-month-3 = März
ui-month-4 = Apr.
ui-month-5 = Mai
ui-month-6 = Juni
ui-month-7 = Juli
ui-month-8 = Aug.
ui-month-9 = Sept.
ui-month-10 = Okt.
ui-month-11 = Nov.
ui-month-12 = Dez.
ui-date-with-weekday = { $weekday }, { $day }. { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
