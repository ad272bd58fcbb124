//! Second factors: codes by time (RFC 6238) from an app that a person has, and recovery codes for the day when it is lost.
//! A person has a list of factors, so that other kinds can stand beside this one.

use crate::realm::Realm;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use time::OffsetDateTime;

/// A kind of second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// A code that an app makes of a shared secret and the time.
    Totp,
}

impl FactorKind {
    /// Every kind.
    pub const ALL: [Self; 1] = [Self::Totp];

    /// The word in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Totp => "totp",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }
}

/// Whether everybody needs a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SecondFactor {
    /// Each person decides.
    #[default]
    Optional,
    /// Whoever has none adds one before anything else.
    Required,
}

impl SecondFactor {
    /// Reads the word used in configuration.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "optional" => Some(Self::Optional),
            "required" => Some(Self::Required),
            _ => None,
        }
    }

    /// What holds where nothing is chosen: real exchanges hold personal data (Article 32 of Regulation 2016/679; OWASP ASVS
    /// 5.0.0 row 6.3.3), exercises do not.
    #[must_use]
    pub const fn usual(realm: Realm) -> Self {
        match realm {
            Realm::Live => Self::Required,
            Realm::Training => Self::Optional,
        }
    }
}

/// A code holds for so many seconds (RFC 6238, 5.2).
pub const STEP_SECONDS: i64 = 30;
/// A code has so many digits: what every app shows.
pub const DIGITS: usize = 6;
/// Bytes of a secret: as long as what HMAC-SHA-1 yields (RFC 4226, 4, R6).
pub const SECRET_BYTES: usize = 20;
/// So many steps before and after the present one are taken, for clocks that differ (RFC 6238, 6).
const DRIFT: i64 = 1;

/// The step of a moment: how often a code has changed since 1970.
#[must_use]
pub const fn step_at(now: OffsetDateTime) -> i64 {
    now.unix_timestamp().div_euclid(STEP_SECONDS)
}

/// The steps whose codes are taken now. A code is taken once, and none after it that is older (RFC 6238, 5.2).
pub fn open_steps(now: OffsetDateTime, last_used: Option<i64>) -> impl Iterator<Item = i64> {
    let present = step_at(now);
    let steps: RangeInclusive<i64> = present.saturating_sub(DRIFT)..=present.saturating_add(DRIFT);
    steps.filter(move |step| last_used.is_none_or(|last| *step > last))
}

/// The digits of a code, of the HMAC-SHA-1 of its step (RFC 4226, 5.3).
#[must_use]
pub fn digits_of(mac: &[u8; 20]) -> String {
    let [.., last] = mac;
    let four = mac.iter().skip(usize::from(last & 0x0f)).take(4);
    let number = four.fold(0_u32, |number, byte| (number << 8) | u32::from(*byte)) & 0x7fff_ffff;
    format!("{:0width$}", number % 1_000_000, width = DIGITS)
}

/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 10;
/// Bytes of a recovery code: nobody guesses one, so that a plain hash of it may be kept (NIST SP 800-63B-4, 3.1.2.2).
pub const RECOVERY_BYTES: usize = 16;
/// Signs of a recovery code: five bits in each.
const RECOVERY_SIGNS: usize = 26;

/// What somebody typed where a code is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// The digits of an app.
    Totp(String),
    /// A recovery code, as it is hashed.
    Recovery(String),
}

/// Reads a code however it is typed, with blanks or hyphens, in small or large letters, and with digits for the letters that
/// look like them, which no recovery code holds.
#[must_use]
pub fn read(typed: &str) -> Option<Typed> {
    let signs: String = typed.chars().filter(char::is_ascii_alphanumeric).take(RECOVERY_SIGNS + 1).collect();
    if signs.len() == DIGITS && signs.bytes().all(|sign| sign.is_ascii_digit()) {
        return Some(Typed::Totp(signs));
    }
    let letter = |sign: char| match sign.to_ascii_uppercase() {
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        sign => sign,
    };
    (signs.len() == RECOVERY_SIGNS).then(|| Typed::Recovery(signs.chars().map(letter).collect()))
}

/// Bytes as letters and digits (RFC 4648, 6), without the signs that fill up.
#[must_use]
pub fn base32(bytes: &[u8]) -> String {
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits = bits.saturating_add(8);
        while bits >= 5 {
            bits = bits.saturating_sub(5);
            text.extend(sign_of(held >> bits));
        }
        held &= (1_u32 << bits).saturating_sub(1);
    }
    if bits > 0 {
        text.extend(sign_of(held << 5_u32.saturating_sub(bits)));
    }
    text
}

fn sign_of(bits: u32) -> Option<char> {
    let at = usize::try_from(bits & 31).ok()?;
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".chars().nth(at)
}

/// Letters in groups of four, as they are read out and typed.
#[must_use]
pub fn in_groups(text: &str, between: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::Duration;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00:10 UTC);

    #[test]
    fn the_steps_are_those_of_the_standard() {
        // RFC 6238, appendix B.
        for (seconds, step) in [(59, 0x0000_0001), (1_111_111_109, 0x0235_23EC), (2_000_000_000, 0x03F9_40AA)]
        {
            assert_eq!(step_at(OffsetDateTime::from_unix_timestamp(seconds).unwrap()), step);
        }
    }

    #[test]
    fn the_digits_are_those_of_the_standard() {
        // RFC 4226, 5.4.
        let mac = [
            0x1f, 0x86, 0x98, 0x69, 0x0e, 0x02, 0xca, 0x16, 0x61, 0x85, 0x50, 0xef, 0x7f, 0x19, 0xda, 0x8e,
            0x94, 0x5b, 0x55, 0x5a,
        ];
        assert_eq!(digits_of(&mac), "872921");
    }

    #[test]
    fn a_clock_may_be_half_a_minute_wrong_and_no_code_is_taken_twice() {
        let here = step_at(NOW);
        let open = |last| open_steps(NOW, last).collect::<Vec<_>>();
        assert_eq!(open(None), [here - 1, here, here + 1]);
        assert_eq!(open(Some(here - 1)), [here, here + 1]);
        assert!(open(Some(here + 1)).is_empty());
    }

    #[test]
    fn real_exchanges_need_a_second_factor_unless_said_otherwise() {
        assert_eq!(SecondFactor::usual(Realm::Live), SecondFactor::Required);
        assert_eq!(SecondFactor::usual(Realm::Training), SecondFactor::Optional);
        assert_eq!(SecondFactor::parse("sometimes"), None);
    }

    #[test]
    fn bytes_are_written_as_the_standard_says() {
        // RFC 4648, 10.
        for (bytes, text) in
            [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")]
        {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(in_groups("MZXW6YTBOI", " "), "MZXW 6YTB OI");
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        assert_eq!(read(" 012 345"), Some(Typed::Totp("012345".into())));
        let recovery = base32(&[7; RECOVERY_BYTES]);
        let typed = in_groups(&recovery, "-").to_lowercase().replace('o', "0");
        assert_eq!(read(&typed), Some(Typed::Recovery(recovery)));
        for wrong in ["", "12345", "1234567", "abcdef", "12345é", &"A".repeat(27)] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_recovery_code_is_read_as_it_is_shown(bytes: [u8; RECOVERY_BYTES]) {
            let code = base32(&bytes);
            prop_assert_eq!(read(&in_groups(&code, "-")), Some(Typed::Recovery(code)));
        }

        #[test]
        fn three_steps_are_open_and_never_one_that_was_used(seconds in 0..4_000_000_000_i64, used in -3..3_i64) {
            let now = OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds);
            let last = step_at(now) + used;
            let open: Vec<i64> = open_steps(now, Some(last)).collect();
            prop_assert!(open.iter().all(|step| *step > last && (step - step_at(now)).abs() <= 1));
        }
    }
}
