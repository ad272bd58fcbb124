### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = Mon
ui-weekday-2-short = Tue
ui-weekday-3-short = Wed
ui-weekday-4-short = Thu
ui-weekday-5-short = Fri
ui-weekday-6-short = Sat
ui-weekday-7-short = Sun
ui-month-1 = Jan
ui-month-2 = Feb
ui-month-3 = Mar
ui-month-4 = Apr
ui-month-5 = May
ui-month-6 = Jun
ui-month-7 = Jul
ui-month-8 = Aug
ui-month-9 = Sept
ui-month-10 = Oct
ui-month-11 = Nov
ui-month-12 = Dec
ui-date-with-weekday = { $weekday }, { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
