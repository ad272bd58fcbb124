//! Countries: ISO 3166 codes, and the thirty states of the European Economic Area.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Two upper-case letters of ISO 3166-1. Greece is stored as `GR` and shown as `EL`, as the Union writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The EEA states in the protocol order of their ISO codes: 27 Member States, Iceland, Liechtenstein, Norway.
pub const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Country {
    /// What stands for the country of the bodies of the Union, the Commission among them.
    pub const UNION: Self = Self(*b"EU");

    /// Reads two letters in any case; `EL` is accepted for Greece.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let code = if upper == "EL" { "GR" } else { upper.as_str() };
        match code.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The stored ISO code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// The code that people see: `EL` for Greece, the ISO code for the others (Interinstitutional style guide 7.1.1).
    #[must_use]
    pub fn shown(&self) -> &str {
        if self.0 == *b"GR" { "EL" } else { self.code() }
    }

    /// Whether this is a state of the European Economic Area.
    #[must_use]
    pub fn is_eea(&self) -> bool {
        EEA.contains(&self.code())
    }
}

impl TryFrom<String> for Country {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("not a country code: {text}"))
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greece_is_read_as_el_and_as_gr_and_shown_as_el() {
        let el = Country::parse("el").unwrap();
        assert_eq!(el, Country::parse("GR").unwrap());
        assert_eq!((el.code(), el.shown()), ("GR", "EL"));
    }

    #[test]
    fn anything_but_two_letters_is_no_country() {
        for text in ["", "P", "PRT", "1A", "é"] {
            assert!(Country::parse(text).is_none(), "{text}");
        }
    }
}
