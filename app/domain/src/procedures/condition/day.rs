//! The day with which a condition compares a date.

use crate::procedures::fault::Wrong;
use serde::{Deserialize, Serialize};
use time::Date;
use time::format_description::FormatItem;
use time::macros::format_description;

/// How a day is written: `2026-01-31`.
const WRITTEN: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// A day of the calendar, or that on which the form is filled in. Written `2026-01-31` or `today`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Day {
    /// The day of filling in.
    Today,
    /// This day.
    On(Date),
}

impl Day {
    /// The day, unless it is that of filling in.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Today => None,
            Self::On(date) => Some(date),
        }
    }

    /// Reads a date as conditions write it.
    #[must_use]
    pub fn read(text: &str) -> Option<Date> {
        Date::parse(text, WRITTEN).ok()
    }

    /// Writes a date as conditions read it.
    #[must_use]
    pub fn write(date: Date) -> String {
        date.format(WRITTEN).unwrap_or_default()
    }
}

impl TryFrom<String> for Day {
    type Error = Wrong;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "today" {
            return Ok(Self::Today);
        }
        Self::read(&text).map(Self::On).ok_or(Wrong::BadDay { name: text })
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        match day {
            Day::Today => "today".to_owned(),
            Day::On(date) => Day::write(date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_day_is_written_as_it_is_read() {
        for day in [Day::Today, Day::On(date!(2026 - 01 - 31))] {
            assert_eq!(Day::try_from(String::from(day)), Ok(day));
        }
        for text in ["", "tomorrow", "2026-1-31", "2026-02-30", "31.01.2026"] {
            assert!(Day::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
