//! Invitations: a link by mail and a code by another way; both together let a person choose name and password.

use super::view::AddedPerson;
use crate::csv;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime, UtcOffset};

/// A link is good for so long.
pub const GOOD_FOR: Duration = Duration::days(7);

/// The codes of people who were added together are listed for so long, for whoever added them; after that each stands
/// on the page of its person alone.
pub const LISTED_FOR: Duration = Duration::HOUR;

/// Columns of the list as a file. They are identifiers for programs, the same in every language.
static COLUMNS: [&str; 4] = ["name", "email", "code", "link_ends_at"];

/// Digits of the code.
pub const CODE_DIGITS: usize = 8;

/// Whether a link sent at `sent` is still good.
#[must_use]
pub fn is_good(sent: OffsetDateTime, now: OffsetDateTime) -> bool {
    now < sent.saturating_add(GOOD_FOR)
}

/// Whether the codes of people added at `added` are still listed.
#[must_use]
pub fn is_listed(added: OffsetDateTime, now: OffsetDateTime) -> bool {
    now < added.saturating_add(LISTED_FOR)
}

/// The list as a file.
#[must_use]
pub fn table(people: &[AddedPerson]) -> String {
    let head = csv::line(COLUMNS.map(str::to_owned));
    people.iter().fold(format!("{}{head}", csv::BYTE_ORDER_MARK), |table, person| {
        let end = person.link.ends_at.to_offset(UtcOffset::UTC);
        let ends_at = format!("{}T{:02}:{:02}Z", end.date(), end.hour(), end.minute());
        table + &csv::line([person.name.clone(), person.email.clone(), person.link.code.clone(), ends_at])
    })
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
    use crate::accounts::view::LinkView;
    use crate::ids::PersonId;
    use time::macros::datetime;
    use uuid::Uuid;

    #[test]
    fn a_link_is_good_for_seven_days() {
        let sent = datetime!(2026-11-23 08:00 UTC);
        assert!(is_good(sent, sent + Duration::days(7) - Duration::SECOND));
        assert!(!is_good(sent, sent + Duration::days(7)));
    }

    #[test]
    fn codes_are_listed_for_an_hour() {
        let added = datetime!(2026-11-23 08:00 UTC);
        assert!(is_listed(added, added + LISTED_FOR - Duration::SECOND));
        assert!(!is_listed(added, added + LISTED_FOR));
    }

    #[test]
    fn the_list_is_a_table_in_which_no_name_is_a_formula() {
        let ends_at = datetime!(2026-11-30 08:00 UTC);
        let person = |name: &str| AddedPerson {
            id: PersonId(Uuid::nil()),
            name: name.to_owned(),
            email: "rui@dges.pt".to_owned(),
            link: LinkView { code: "01234567".to_owned(), ends_at, is_good: true },
        };
        let table = table(&[person("Sá, Rui"), person("-Zoë")]);
        let lines: Vec<&str> =
            table.trim_start_matches(csv::BYTE_ORDER_MARK).split_terminator("\r\n").collect();
        assert_eq!(
            lines,
            [
                "name,email,code,link_ends_at",
                "\"Sá, Rui\",rui@dges.pt,01234567,2026-11-30T08:00Z",
                "'-Zoë,rui@dges.pt,01234567,2026-11-30T08:00Z",
            ]
        );
    }

    #[test]
    fn a_code_may_be_typed_with_blanks_or_hyphens() {
        assert_eq!(digits(" 1234-5678 "), "12345678");
        assert_eq!(digits("123456789012"), "123456789", "too many stay too many");
    }
}
