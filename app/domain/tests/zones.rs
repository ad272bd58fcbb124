//! The clock on the wall of every state, hour by hour, against the IANA database; and when days begin and end there.
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use domain::calendars::Calendar;
use domain::country::{Country, EEA};
use domain::zones::Zone;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

fn calendar(code: &str) -> Calendar {
    Calendar::of(Country::parse(code).expect("a code"))
}

#[test]
fn the_clocks_of_fifteen_years_are_those_of_the_iana_database() {
    for code in EEA {
        let zone = Zone::of(Country::parse(code).expect("a code"));
        let theirs = TimeZone::get(zone.name).expect("a zone of the database");
        let theirs = |at: OffsetDateTime| {
            theirs.to_offset(Timestamp::from_second(at.unix_timestamp()).expect("a time")).seconds()
        };
        let ours = |at: OffsetDateTime| zone.local(at).offset().whole_seconds();
        let (mut at, end) = (datetime!(2020-01-01 0:00 UTC), datetime!(2035-01-01 0:00 UTC));
        while at < end {
            let next = at + Duration::DAY;
            assert_eq!(ours(at), theirs(at), "{code} {at}");
            // Between two midnights that agree no zone of the EEA moves its clocks and moves them back.
            while (ours(at), theirs(at)) != (ours(next), theirs(next)) && at < next {
                assert_eq!(ours(at), theirs(at), "{code} {at}");
                at += Duration::HOUR;
            }
            at = next;
        }
    }
}

#[test]
fn a_day_begins_with_its_first_instant_and_ends_with_its_last() {
    for code in EEA.into_iter().chain(["EU", "US"]) {
        let calendar = calendar(code);
        let mut day = date!(2024 - 01 - 01);
        while day < date!(2029 - 01 - 01) {
            let (begins, ends) = (calendar.begins(day), calendar.ends(day));
            assert_eq!(calendar.day(begins), day, "{code}");
            assert_eq!(calendar.day(begins - Duration::NANOSECOND), day - Duration::DAY, "{code}");
            assert_eq!(calendar.day(ends - Duration::NANOSECOND), day, "{code}");
            assert_eq!(calendar.day(ends), day + Duration::DAY, "{code}");
            day += Duration::DAY;
        }
    }
}

#[test]
fn the_same_instant_is_another_day_in_helsinki_than_in_lisbon() {
    let at: OffsetDateTime = datetime!(2026-07-01 21:30 UTC);
    assert_eq!(calendar("FI").day(at), date!(2026 - 07 - 02));
    assert_eq!(calendar("PT").day(at), date!(2026 - 07 - 01));
    assert_eq!(calendar("IS").day(datetime!(2026-07-01 23:59 UTC)), date!(2026 - 07 - 01));
    assert_eq!(calendar("EU").day(datetime!(2026-07-01 22:00 UTC)), date!(2026 - 07 - 02));
    assert_eq!(calendar("FI").ends(date!(2026 - 07 - 01)), datetime!(2026-07-01 21:00 UTC));
}
