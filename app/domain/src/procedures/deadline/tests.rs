//! Periods with real dates, and what holds of every period.

use super::*;
use crate::country::{Country, EEA};
use DeadlineUnit::{CalendarDays, Months, Weeks, WorkingDays};
use proptest::prelude::*;
use time::macros::date;

fn calendar(code: &str) -> Calendar {
    Calendar::of(Country::parse(code).unwrap())
}

fn of(length: u16, unit: DeadlineUnit) -> Period {
    Period { length, unit, ends_on_working_day: true }
}

/// The last day of a period, the rule that settled it, and the holidays skipped.
fn check(code: &str, began: Date, length: u16, unit: DeadlineUnit) -> (Date, Rule, Vec<Date>) {
    let reckoning = count(began, of(length, unit), calendar(code));
    assert_eq!(reckoning.began, began);
    (reckoning.due, reckoning.rule, reckoning.skipped)
}

#[test]
fn working_days_skip_weekends_and_the_holidays_of_whoever_must_act() {
    let christmas = vec![date!(2026 - 12 - 25)];
    let easter = vec![date!(2027 - 03 - 26), date!(2027 - 03 - 29)];
    for (code, began, length, due, skipped) in [
        ("DE", date!(2026 - 11 - 23), 2, date!(2026 - 11 - 25), vec![]),
        ("DE", date!(2026 - 12 - 23), 2, date!(2026 - 12 - 28), christmas.clone()),
        (
            "EU",
            date!(2026 - 12 - 23),
            1,
            date!(2027 - 01 - 04),
            (24..=31)
                .filter(|day| ![26, 27].contains(day))
                .map(|day| date!(2026 - 12 - 01).replace_day(day).unwrap())
                .chain([date!(2027 - 01 - 01)])
                .collect(),
        ),
        ("DE", date!(2027 - 03 - 24), 5, date!(2027 - 04 - 02), easter.clone()),
        ("GR", date!(2027 - 03 - 24), 5, date!(2027 - 04 - 01), vec![date!(2027 - 03 - 25)]),
        ("FR", date!(2027 - 03 - 24), 5, date!(2027 - 04 - 01), vec![date!(2027 - 03 - 29)]),
        (
            "PT",
            date!(2026 - 11 - 20),
            25,
            date!(2026 - 12 - 30),
            vec![date!(2026 - 12 - 01), date!(2026 - 12 - 08), date!(2026 - 12 - 25)],
        ),
        // 1 May 2027 is a Saturday: lost in Italy, with Easter Monday after it in Bulgaria.
        ("IT", date!(2027 - 04 - 30), 1, date!(2027 - 05 - 03), vec![]),
        (
            "BG",
            date!(2027 - 04 - 29),
            1,
            date!(2027 - 05 - 05),
            vec![date!(2027 - 04 - 30), date!(2027 - 05 - 03), date!(2027 - 05 - 04)],
        ),
    ] {
        assert_eq!(
            check(code, began, length, WorkingDays),
            (due, Rule::WorkingDays, skipped),
            "{code} {began}"
        );
    }
}

#[test]
fn a_period_in_days_weeks_or_months_ends_on_the_next_working_day() {
    for (code, began, length, unit, due, rule, skipped) in [
        ("DE", date!(2026 - 11 - 23), 7, CalendarDays, date!(2026 - 11 - 30), Rule::Counted, vec![]),
        ("DE", date!(2026 - 11 - 21), 7, CalendarDays, date!(2026 - 11 - 30), Rule::Moved, vec![]),
        // Good Friday to Tuesday after Easter.
        (
            "DE",
            date!(2027 - 03 - 19),
            1,
            Weeks,
            date!(2027 - 03 - 30),
            Rule::Moved,
            vec![date!(2027 - 03 - 26), date!(2027 - 03 - 29)],
        ),
        ("PL", date!(2027 - 03 - 19), 1, Weeks, date!(2027 - 03 - 26), Rule::Counted, vec![]),
        (
            "DE",
            date!(2026 - 11 - 25),
            1,
            Months,
            date!(2026 - 12 - 28),
            Rule::Moved,
            vec![date!(2026 - 12 - 25)],
        ),
        ("DE", date!(2027 - 01 - 31), 1, Months, date!(2027 - 03 - 01), Rule::Moved, vec![]),
        ("IT", date!(2027 - 04 - 01), 1, Months, date!(2027 - 05 - 03), Rule::Moved, vec![]),
        (
            "SE",
            date!(2026 - 06 - 12),
            1,
            Weeks,
            date!(2026 - 06 - 22),
            Rule::Moved,
            vec![date!(2026 - 06 - 19)],
        ),
    ] {
        assert_eq!(check(code, began, length, unit), (due, rule, skipped), "{code} {began}");
    }
}

#[test]
fn a_period_of_two_days_or_more_holds_two_working_days() {
    for (code, began, length, due, rule) in [
        // Friday and two days: Saturday and Sunday, Monday, and one day more.
        ("DE", date!(2026 - 11 - 20), 2, date!(2026 - 11 - 24), Rule::TwoWorkingDays),
        ("DE", date!(2026 - 11 - 20), 3, date!(2026 - 11 - 24), Rule::TwoWorkingDays),
        ("DE", date!(2026 - 11 - 20), 1, date!(2026 - 11 - 23), Rule::Moved),
        ("DE", date!(2026 - 11 - 23), 2, date!(2026 - 11 - 25), Rule::Counted),
        ("DE", date!(2026 - 12 - 23), 5, date!(2026 - 12 - 28), Rule::Counted),
        ("DE", date!(2026 - 12 - 24), 3, date!(2026 - 12 - 29), Rule::TwoWorkingDays),
        ("EU", date!(2026 - 12 - 23), 7, date!(2027 - 01 - 05), Rule::TwoWorkingDays),
    ] {
        let (found, by, _) = check(code, began, length, CalendarDays);
        assert_eq!((found, by), (due, rule), "{code} {began} {length}");
    }
}

#[test]
fn a_period_that_may_end_on_any_day_is_not_moved() {
    let period = Period { ends_on_working_day: false, ..of(7, CalendarDays) };
    let reckoning = count(date!(2026 - 12 - 19), period, calendar("DE"));
    assert_eq!((reckoning.due, reckoning.rule), (date!(2026 - 12 - 26), Rule::Counted));
}

#[test]
fn a_day_that_people_named_is_the_last_day() {
    let reckoning = count(date!(2026 - 12 - 25), of(0, CalendarDays), calendar("DE"));
    assert_eq!((reckoning.due, reckoning.rule), (date!(2026 - 12 - 25), Rule::Named));
}

#[test]
fn months_end_on_the_same_number_else_on_the_last_day() {
    for (start, months, end) in [
        (date!(2026 - 11 - 22), 1, date!(2026 - 12 - 22)),
        (date!(2026 - 11 - 22), 2, date!(2027 - 01 - 22)),
        (date!(2027 - 01 - 31), 1, date!(2027 - 02 - 28)),
        (date!(2028 - 01 - 31), 1, date!(2028 - 02 - 29)),
        (date!(2028 - 02 - 29), 12, date!(2029 - 02 - 28)),
        (date!(2026 - 12 - 31), 6, date!(2027 - 06 - 30)),
        (date!(2026 - 12 - 31), 0, date!(2026 - 12 - 31)),
        (date!(9999 - 12 - 31), 1, Date::MAX),
    ] {
        assert_eq!(add_months(start, months), end, "{start} + {months}");
    }
}

#[test]
fn days_left_are_zero_on_the_day_and_negative_after_it() {
    assert_eq!(days_between(date!(2026 - 11 - 22), date!(2026 - 11 - 22)), 0);
    assert_eq!(days_between(date!(2026 - 11 - 23), date!(2026 - 11 - 22)), -1);
    assert_eq!(days_between(date!(2026 - 11 - 22), date!(2026 - 12 - 22)), 30);
}

fn any_unit() -> impl Strategy<Value = DeadlineUnit> {
    prop::sample::select(vec![WorkingDays, CalendarDays, Weeks, Months])
}

/// The calendars of the thirty states, of the Union, and of a state without holidays.
fn any_calendar() -> impl Strategy<Value = Calendar> {
    prop::sample::select(EEA.into_iter().chain(["EU", "US"]).map(calendar).collect::<Vec<_>>())
}

/// Days of the years 2000 to 2054.
fn any_day() -> impl Strategy<Value = Date> {
    (0i64..20_000).prop_map(|days| date!(2000 - 01 - 01) + Duration::days(days))
}

proptest! {
    #[test]
    fn a_longer_period_never_ends_earlier(began in any_day(), length in 0u16..400, unit in any_unit(),
                                          calendar in any_calendar()) {
        let shorter = count(began, of(length, unit), calendar);
        let longer = count(began, of(length + 1, unit), calendar);
        prop_assert!(shorter.due >= began && longer.due > began && longer.due >= shorter.due);
        prop_assert!(shorter.due >= shorter.counted_to);
    }

    #[test]
    fn a_later_event_never_ends_a_period_earlier(began in any_day(), length in 1u16..400, unit in any_unit(),
                                                 calendar in any_calendar()) {
        let next = count(began.next_day().unwrap(), of(length, unit), calendar);
        prop_assert!(next.due >= count(began, of(length, unit), calendar).due);
    }

    #[test]
    fn no_period_ends_on_a_holiday_a_sunday_or_a_saturday(began in any_day(), length in 1u16..400,
                                                          unit in any_unit(), calendar in any_calendar()) {
        prop_assert!(calendar.read().is_working(count(began, of(length, unit), calendar).due));
    }

    #[test]
    fn a_period_of_two_days_or_more_always_holds_two_working_days(began in any_day(), length in 2u16..400,
                                                                  unit in any_unit(), calendar in any_calendar()) {
        let due = count(began, of(length, unit), calendar).due;
        let mut almanac = calendar.read();
        let working = from(began).skip(1).take_while(|day| *day <= due).filter(|day| almanac.is_working(*day));
        prop_assert!(working.count() >= 2);
    }

    #[test]
    fn what_was_skipped_are_holidays_between_the_event_and_the_end(began in any_day(), length in 0u16..60,
                                                                   unit in any_unit(), calendar in any_calendar()) {
        let reckoning = count(began, of(length, unit), calendar);
        let mut almanac = calendar.read();
        prop_assert!(reckoning.skipped.is_sorted());
        for day in reckoning.skipped {
            prop_assert!(began < day && day < reckoning.due && almanac.kind(day) == DayKind::Holiday);
        }
    }

    #[test]
    fn no_day_is_too_early_or_too_late(days in 0i32..3_652_058, length: u16, unit in any_unit()) {
        let start = Date::from_julian_day(1_721_426 + days).unwrap();
        let length = if unit == WorkingDays { length % 3_000 } else { length };
        prop_assert!(count(start, of(length, unit), calendar("LV")).due >= start);
    }
}
