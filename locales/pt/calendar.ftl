### Weekdays (1 is Monday) and months as they stand in a date with its weekday, and the order of the parts.
### Unicode CLDR 48, Unicode-3.0 licence.

ui-weekday-1-short = segunda
ui-weekday-2-short = terça
ui-weekday-3-short = quarta
ui-weekday-4-short = quinta
ui-weekday-5-short = sexta
ui-weekday-6-short = sábado
ui-weekday-7-short = domingo
ui-month-1 = janeiro
ui-month-2 = fevereiro
ui-month-3 = março
ui-month-4 = abril
ui-month-5 = maio
ui-month-6 = junho
ui-month-7 = julho
ui-month-8 = agosto
ui-month-9 = setembro
ui-month-10 = outubro
ui-month-11 = novembro
ui-month-12 = dezembro
ui-date-with-weekday = { $weekday }, { $day } de { $month } de { $year }
ui-date-time = { $date }, { $time } { $zone }
