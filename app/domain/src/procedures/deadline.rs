//! Clocks: when a period ends. Calendar units only; working days come with the national calendars.

use super::definition::DeadlineUnit;
use time::{Date, Duration, Month};

/// The last day of a period that an event on `start` begins. The day of the event is not counted (Regulation
/// 1182/71, Article 3(1)); a period in months ends on the day of the same number, or on the last day of a month that
/// has none (Article 3(2)(c)). The end is not moved off holidays.
#[must_use]
pub fn add(start: Date, length: u16, unit: DeadlineUnit) -> Date {
    match unit {
        DeadlineUnit::CalendarDays => start.saturating_add(Duration::days(i64::from(length))),
        DeadlineUnit::Weeks => start.saturating_add(Duration::weeks(i64::from(length))),
        DeadlineUnit::Months => add_months(start, length).unwrap_or(Date::MAX),
    }
}

fn add_months(start: Date, length: u16) -> Option<Date> {
    let months = i32::from(u8::from(start.month())) - 1 + i32::from(length);
    let year = start.year() + months.div_euclid(12);
    let number = u8::try_from(months.rem_euclid(12)).ok()? + 1;
    let month = Month::try_from(number).ok()?;
    Date::from_calendar_date(year, month, start.day().min(month.length(year))).ok()
}

/// Days left from `today` until `due`: 0 on the day itself, negative when it has passed.
#[must_use]
pub fn days_between(today: Date, due: Date) -> i64 {
    (due - today).whole_days()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn the_day_of_the_event_is_not_counted() {
        assert_eq!(add(date!(2026 - 11 - 22), 1, DeadlineUnit::CalendarDays), date!(2026 - 11 - 23));
        assert_eq!(add(date!(2026 - 12 - 29), 7, DeadlineUnit::CalendarDays), date!(2027 - 01 - 05));
        assert_eq!(add(date!(2026 - 11 - 22), 2, DeadlineUnit::Weeks), date!(2026 - 12 - 06));
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
            assert_eq!(add(start, months, DeadlineUnit::Months), end, "{start} + {months}");
        }
    }

    #[test]
    fn days_left_are_zero_on_the_day_and_negative_after_it() {
        assert_eq!(days_between(date!(2026 - 11 - 22), date!(2026 - 11 - 22)), 0);
        assert_eq!(days_between(date!(2026 - 11 - 23), date!(2026 - 11 - 22)), -1);
        assert_eq!(days_between(date!(2026 - 11 - 22), date!(2026 - 12 - 22)), 30);
    }

    proptest! {
        #[test]
        fn no_period_ends_before_it_begins(days in 0i32..3_000_000, length: u16) {
            let start = Date::from_julian_day(1_721_426 + days).unwrap();
            for unit in [DeadlineUnit::CalendarDays, DeadlineUnit::Weeks, DeadlineUnit::Months] {
                prop_assert!(add(start, length, unit) >= start);
            }
        }
    }
}
