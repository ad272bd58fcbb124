//! Invitations: a link by mail and a code by another way; both together let a person choose name and password.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// A link is good for so long.
pub const GOOD_FOR: Duration = Duration::days(7);

/// Digits of the code.
pub const CODE_DIGITS: usize = 8;

/// Whether a link sent at `sent` is still good.
#[must_use]
pub fn is_good(sent: OffsetDateTime, now: OffsetDateTime) -> bool {
    now < sent.saturating_add(GOOD_FOR)
}

/// What a code is, however it was typed: digits alone.
#[must_use]
pub fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).take(CODE_DIGITS.saturating_add(1)).collect()
}

/// What became of a link, as the page that it opens says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// The code is asked for.
    AsksCode,
    /// This browser gave the right code: name and password are chosen here.
    Open,
    /// Another browser gave the right code first.
    Bound,
    /// It is older than seven days.
    Expired,
    /// It was used up.
    Used,
    /// There is no such link: forged, withdrawn, or followed by a newer one.
    Unknown,
}

impl LinkState {
    /// Every state.
    pub const ALL: [Self; 6] =
        [Self::AsksCode, Self::Open, Self::Bound, Self::Expired, Self::Used, Self::Unknown];

    /// The word in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AsksCode => "asks_code",
            Self::Open => "open",
            Self::Bound => "bound",
            Self::Expired => "expired",
            Self::Used => "used",
            Self::Unknown => "unknown",
        }
    }

    /// Whether the link can still lead in.
    #[must_use]
    pub const fn is_alive(self) -> bool {
        matches!(self, Self::AsksCode | Self::Open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_link_is_good_for_seven_days() {
        let sent = datetime!(2026-11-23 08:00 UTC);
        assert!(is_good(sent, sent + Duration::days(7) - Duration::SECOND));
        assert!(!is_good(sent, sent + Duration::days(7)));
    }

    #[test]
    fn a_code_may_be_typed_with_blanks_or_hyphens() {
        assert_eq!(digits(" 1234-5678 "), "12345678");
        assert_eq!(digits("123456789012"), "123456789", "too many stay too many");
    }
}
