//! Passkeys: keys on a device of the person that answer a challenge of this site alone (WebAuthn Level 3). The device asks for
//! a finger, a face or a PIN first, so that a passkey is both factors at once and cannot be phished.

use crate::problem::FieldProblem;
use time::{Duration, OffsetDateTime};

/// A challenge can be answered for so long (WebAuthn Level 3, 13.4.3: once, and soon).
pub const ANSWER_WITHIN: Duration = Duration::minutes(5);
/// A person has at most so many passkeys: more devices than anybody uses.
pub const MOST_PASSKEYS: usize = 10;
/// The name of a passkey has at most so many characters.
pub const MOST_NAME: usize = 60;
/// Path of the name in the form.
pub const NAME: &str = "name";

/// Whether a challenge that ends at `until` can still be answered.
#[must_use]
pub const fn is_open(until: i64, now: OffsetDateTime) -> bool {
    now.unix_timestamp() < until
}

/// The name of a passkey, by which its owner tells it from others.
///
/// # Errors
/// What is wrong with it.
pub fn name(typed: &str) -> Result<String, FieldProblem> {
    let problem = FieldProblem::of_line(NAME, typed, MOST_NAME);
    problem.map_or_else(|| Ok(typed.trim().to_owned()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::ProblemCode;
    use time::macros::datetime;

    #[test]
    fn a_name_is_a_short_line() {
        let of = |typed: &str| name(typed).map_err(|problem| problem.code);
        assert_eq!(of("  Telefon "), Ok("Telefon".to_owned()));
        assert_eq!(of(" "), Err(ProblemCode::Required));
        assert_eq!(of(&"é".repeat(MOST_NAME)), Ok("é".repeat(MOST_NAME)));
        assert_eq!(of(&"é".repeat(MOST_NAME + 1)), Err(ProblemCode::TooLong));
        assert_eq!(of("a\0b"), Err(ProblemCode::NotText));
    }

    #[test]
    fn a_challenge_is_open_until_its_end() {
        let now = datetime!(2026-11-23 09:00 UTC);
        let until = (now + ANSWER_WITHIN).unix_timestamp();
        assert!(is_open(until, now));
        assert!(is_open(until, now + Duration::seconds(299)));
        assert!(!is_open(until, now + ANSWER_WITHIN));
    }
}
