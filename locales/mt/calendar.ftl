### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = Tne
ui-weekday-2-short = Tli
ui-weekday-3-short = Erb
ui-weekday-4-short = Ħam
ui-weekday-5-short = Ġim
ui-weekday-6-short = Sib
ui-weekday-7-short = Ħad
ui-month-1 = Jan
ui-month-2 = Fra
ui-month-3 = Mar
ui-month-4 = Apr
ui-month-5 = Mej
ui-month-6 = Ġun
ui-month-7 = Lul
ui-month-8 = Aww
ui-month-9 = Set
ui-month-10 = Ott
ui-month-11 = Nov
ui-month-12 = Diċ
ui-date-with-weekday = { $weekday }, { $day } ta’ { $month } { $year }
ui-date-time = { $date } { $time } { $zone }
