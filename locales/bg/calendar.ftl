### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = пн
ui-weekday-2-short = вт
ui-weekday-3-short = ср
ui-weekday-4-short = чт
ui-weekday-5-short = пт
ui-weekday-6-short = сб
ui-weekday-7-short = нд
ui-month-1 = януари
ui-month-2 = февруари
ui-month-3 = март
ui-month-4 = април
ui-month-5 = май
ui-month-6 = юни
ui-month-7 = юли
ui-month-8 = август
ui-month-9 = септември
ui-month-10 = октомври
ui-month-11 = ноември
ui-month-12 = декември
ui-date-with-weekday = { $weekday }, { $day } { $month } { $year } г.
ui-date-time = { $date }, { $time } { $zone }
