//! Regions: codes of the nomenclature of territorial units for statistics (Regulation (EC) No 1059/2003).

use crate::country::Country;
use serde::{Deserialize, Serialize};

/// A region of level 1, 2 or 3: the two letters of the state as people see them, then one to three signs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(String);

impl Region {
    /// Reads a code in any case, for example `DE2` or `el30`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.trim().to_ascii_uppercase();
        let is_code = (3..=5).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_alphanumeric());
        let state = code.get(..2).and_then(Country::parse)?;
        (is_code && code.starts_with(state.shown())).then_some(Self(code))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether the region lies in this state.
    #[must_use]
    pub fn is_in(&self, country: Country) -> bool {
        self.0.starts_with(country.shown())
    }

    /// Whether the other region is this one or a part of it: codes of parts begin with that of the whole.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    /// Whether the two have any territory in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.holds(other) || other.holds(self)
    }
}

impl TryFrom<String> for Region {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("not a code of a region: {text}"))
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_lies_in_its_whole_and_the_code_says_the_state() {
        let region = |code: &str| Region::parse(code).unwrap();
        assert!(region("DE2").holds(&region("de21")) && !region("DE21").holds(&region("DE2")));
        assert!(region("DE21").overlaps(&region("DE2")) && !region("DE1").overlaps(&region("DE2")));
        assert!(region("EL30").is_in(Country::parse("GR").unwrap()));
        for text in ["", "DE", "GR30", "DE2-1", "DE2111", "12A"] {
            assert!(Region::parse(text).is_none(), "{text}");
        }
    }
}
