//! The clock on the wall in Brussels: the zone of the system's days and of every time that it shows.

use time::{Date, Duration, Month, OffsetDateTime, UtcOffset, Weekday};

/// The instant with the offset of Central European (Summer) Time: summer time runs from 01:00 UTC of the last Sunday in
/// March to 01:00 UTC of the last Sunday in October (Directive 2000/84/EC, Articles 2 and 3).
#[must_use]
pub fn local(at: OffsetDateTime) -> OffsetDateTime {
    let hours = if is_summer(at) { 2 } else { 1 };
    at.to_offset(UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC))
}

/// The day in Brussels.
#[must_use]
pub fn day(at: OffsetDateTime) -> Date {
    local(at).date()
}

/// `CEST` in summer, else `CET`.
#[must_use]
pub fn abbreviation(at: OffsetDateTime) -> &'static str {
    if is_summer(at) { "CEST" } else { "CET" }
}

/// Whether summer time holds at this instant, in every state that has it.
pub(crate) fn is_summer(at: OffsetDateTime) -> bool {
    let utc = at.to_offset(UtcOffset::UTC);
    let turn = |month| last_sunday(utc.year(), month).map(|day| day.midnight().assume_utc() + Duration::HOUR);
    match (turn(Month::March), turn(Month::October)) {
        (Some(begin), Some(end)) => utc >= begin && utc < end,
        _ => false,
    }
}

/// March and October have 31 days.
fn last_sunday(year: i32, month: Month) -> Option<Date> {
    let last = Date::from_calendar_date(year, month, 31).ok()?;
    let back = i64::from(last.weekday().number_days_from_sunday());
    debug_assert!(matches!(last.saturating_sub(Duration::days(back)).weekday(), Weekday::Sunday));
    Some(last.saturating_sub(Duration::days(back)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn summer_time_begins_and_ends_at_one_hour_utc_on_the_last_sundays() {
        for (at, zone) in [
            (datetime!(2026-03-29 00:59:59 UTC), "CET"),
            (datetime!(2026-03-29 01:00 UTC), "CEST"),
            (datetime!(2026-10-25 00:59:59 UTC), "CEST"),
            (datetime!(2026-10-25 01:00 UTC), "CET"),
        ] {
            assert_eq!(abbreviation(at), zone, "{at}");
        }
    }

    #[test]
    fn late_evening_in_utc_is_the_next_day_in_brussels() {
        assert_eq!(day(datetime!(2026-11-22 23:30 UTC)), date!(2026 - 11 - 23));
    }
}
