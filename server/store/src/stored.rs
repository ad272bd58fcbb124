//! How times, days and counts are written in columns: times as UNIX milliseconds, days as `YYYY-MM-DD`.

use crate::Error;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// UNIX milliseconds; what is finer is cut off.
pub fn millis(at: OffsetDateTime) -> i64 {
    i64::try_from(at.unix_timestamp_nanos().div_euclid(1_000_000)).unwrap_or(i64::MAX)
}

/// The instant of UNIX milliseconds.
///
/// # Errors
/// `Corrupt` for a time outside the years that can be written.
pub fn instant(table: &'static str, id: impl ToString, millis: i64) -> Result<OffsetDateTime, Error> {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(millis) * 1_000_000)
        .map_err(|why| Error::corrupt(table, id, why.to_string()))
}

/// A day as ISO text, which sorts like the day itself.
pub fn day_text(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// Reads a day.
///
/// # Errors
/// `Corrupt` for anything but `YYYY-MM-DD`.
pub fn day(table: &'static str, id: impl ToString, text: &str) -> Result<Date, Error> {
    Date::parse(text, format_description!("[year]-[month]-[day]"))
        .map_err(|why| Error::corrupt(table, id, why.to_string()))
}
