//! A day, typed as day, month and year in digits.

use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use crate::procedures::definition::DateRange;
use time::{Date, Month};

/// The three inputs.
pub const PARTS: &[&str] = &["day", "month", "year"];

pub fn check(range: DateRange, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    match typed(path, entries) {
        Err(problem) => vec![problem],
        Ok(date) => check_range(range, path, date, today).into_iter().collect(),
    }
}

fn check_range(range: DateRange, path: &str, date: Date, today: Date) -> Option<FieldProblem> {
    let day = format!("{path}.day");
    match range {
        DateRange::Past if date > today => {
            Some(FieldProblem::new(day, ProblemCode::DateTooLate).with("latest", today))
        }
        DateRange::Future if date < today => {
            Some(FieldProblem::new(day, ProblemCode::DateTooEarly).with("earliest", today))
        }
        _ => None,
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Date> {
    typed(path, entries).ok()
}

/// The day, or the first input that is wrong.
fn typed(path: &str, entries: &Entries) -> Result<Date, FieldProblem> {
    let wrong = |part: &str| FieldProblem::new(format!("{path}.{part}"), ProblemCode::NotADate);
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        entries
            .text(&format!("{path}.{part}"))
            .filter(|text| digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|text| text.parse::<u16>().ok())
            .ok_or_else(|| wrong(part))
    };
    let day = number("day", 1..=2)?;
    let month = number("month", 1..=2)?;
    let year = number("year", 4..=4)?;
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day)).ok_or_else(|| wrong("day"))?;
    let month =
        u8::try_from(month).ok().and_then(|m| Month::try_from(m).ok()).ok_or_else(|| wrong("month"))?;
    if year == 0 {
        return Err(wrong("year"));
    }
    Date::from_calendar_date(i32::from(year), month, day).map_err(|_| wrong("day"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn day(day: &str, month: &str, year: &str) -> Entries {
        [("p.day", day), ("p.month", month), ("p.year", year)].into_iter().collect()
    }

    #[test]
    fn a_day_is_read_with_and_without_leading_zeros() {
        assert_eq!(read("p", &day("03", "7", "1988")), Some(date!(1988 - 07 - 03)));
        assert_eq!(read("p", &day("29", "02", "2028")), Some(date!(2028 - 02 - 29)));
    }

    #[test]
    fn the_problem_names_the_input_that_is_wrong() {
        for (entries, path) in [
            (day("", "7", "1988"), "p.day"),
            (day("32", "7", "1988"), "p.day"),
            (day("31", "6", "1988"), "p.day"),
            (day("3", "13", "1988"), "p.month"),
            (day("3", "July", "1988"), "p.month"),
            (day("3", "7", "88"), "p.year"),
            (day("3", "7", "0000"), "p.year"),
            (day("3", "7", ""), "p.year"),
        ] {
            let problems = check(DateRange::Any, "p", &entries, date!(2026 - 11 - 22));
            assert_eq!(problems, [FieldProblem::new(path, ProblemCode::NotADate)]);
        }
    }

    #[test]
    fn today_is_neither_too_early_nor_too_late() {
        let today = date!(2026 - 11 - 22);
        for range in [DateRange::Any, DateRange::Past, DateRange::Future] {
            assert_eq!(check(range, "p", &day("22", "11", "2026"), today), []);
        }
        let late = FieldProblem::new("p.day", ProblemCode::DateTooLate).with("latest", "2026-11-22");
        assert_eq!(check(DateRange::Past, "p", &day("23", "11", "2026"), today), [late]);
        let early = FieldProblem::new("p.day", ProblemCode::DateTooEarly).with("earliest", "2026-11-22");
        assert_eq!(check(DateRange::Future, "p", &day("21", "11", "2026"), today), [early]);
    }
}
