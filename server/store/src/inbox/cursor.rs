//! The place after which the next page begins, as an address can carry it.

use crate::stored::{day_text, millis};
use domain::ids::ExchangeId;
use std::fmt;
use std::str::FromStr;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// The last row of a page. It is no secret and gives no right: the scope applies to every page anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cursor {
    /// In the order of the latest change.
    Newest {
        /// When the row was changed.
        changed_at: OffsetDateTime,
        /// Its exchange.
        exchange: ExchangeId,
    },
    /// In the order of the day that is due; the last day there is stands for none.
    Due {
        /// The day.
        due_on: Date,
        /// The exchange.
        exchange: ExchangeId,
    },
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newest { changed_at, exchange } => write!(f, "{}.{exchange}", millis(*changed_at)),
            Self::Due { due_on, exchange } => write!(f, "{}.{exchange}", day_text(*due_on)),
        }
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (place, exchange) = text.split_once('.').ok_or(())?;
        let exchange = exchange.parse().map_err(|_| ())?;
        if let Ok(millis) = place.parse::<i64>() {
            let nanos = i128::from(millis) * 1_000_000;
            let changed_at = OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|_| ())?;
            return Ok(Self::Newest { changed_at, exchange });
        }
        let due_on = Date::parse(place, format_description!("[year]-[month]-[day]")).map_err(|_| ())?;
        Ok(Self::Due { due_on, exchange })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    #[test]
    fn a_cursor_is_read_as_it_was_written_and_nonsense_is_none() {
        let exchange = ExchangeId(Uuid::from_u128(7));
        for cursor in [
            Cursor::Newest { changed_at: datetime!(2026-11-22 09:00:00.123 UTC), exchange },
            Cursor::Due { due_on: date!(2026 - 12 - 01), exchange },
            Cursor::Due { due_on: date!(9999 - 12 - 31), exchange },
        ] {
            assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }
        for odd in
            ["", ".", "1", "x.y", "99999999999999999999.", "9999-13-01.00000000-0000-0000-0000-000000000007"]
        {
            assert_eq!(odd.parse::<Cursor>(), Err(()), "{odd}");
        }
    }
}
