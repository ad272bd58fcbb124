### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = Δευ
ui-weekday-2-short = Τρί
ui-weekday-3-short = Τετ
ui-weekday-4-short = Πέμ
ui-weekday-5-short = Παρ
ui-weekday-6-short = Σάβ
ui-weekday-7-short = Κυρ
ui-month-1 = Ιαν
ui-month-2 = Φεβ
ui-month-3 = Μαρ
ui-month-4 = Απρ
ui-month-5 = Μαΐ
ui-month-6 = Ιουν
ui-month-7 = Ιουλ
ui-month-8 = Αυγ
ui-month-9 = Σεπ
ui-month-10 = Οκτ
ui-month-11 = Νοε
ui-month-12 = Δεκ
ui-date-with-weekday = { $weekday } { $day } { $month } { $year }
ui-date-time = { $date }, { $time } { $zone }
