//! An authority as the directory shows it.

use crate::country::Country;
use crate::ids::AuthorityId;
use serde::{Deserialize, Serialize};

/// Territorial level of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Competent for the whole state.
    National,
    /// Competent for a region.
    Regional,
    /// Competent for a municipality or district.
    Local,
}

impl Level {
    /// All levels, widest first.
    pub const ALL: [Self; 3] = [Self::National, Self::Regional, Self::Local];

    /// The word used in the data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::Regional => "regional",
            Self::Local => "local",
        }
    }

    /// Reads the word used in the data.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == text)
    }
}

/// Kind of the departments of the Commission, which write the definitions of procedures (Article 8(1)(b) of Regulation
/// 1024/2012).
pub const COMMISSION: &str = "union.commission";

/// A competent authority or coordinator (Article 5(f) and (g) of Regulation 1024/2012).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Authority {
    /// Identity for life.
    pub id: AuthorityId,
    /// The state it belongs to.
    pub country: Country,
    /// Language of its official name (BCP 47; may be one outside the interface languages).
    pub language: String,
    /// Territorial level.
    pub level: Level,
    /// Kind of body, a code of the type labels, for example `ministry.education`.
    pub kind: String,
    /// Codes of the areas in which it is competent.
    pub areas: Vec<String>,
    /// Official name in its own language and script.
    pub name: String,
    /// Latin transliteration or folding of the name.
    pub name_latin: String,
    /// Informative English name; may be empty.
    pub name_en: String,
    /// Telephone in international form, if known.
    pub phone: Option<String>,
    /// Languages in which the authority works, as codes.
    pub works_in: Vec<String>,
    /// Mailbox to which notices go.
    pub mailbox: Option<String>,
}

impl Authority {
    /// Whether it is a department of the Commission.
    #[must_use]
    pub fn is_of_commission(&self) -> bool {
        self.kind == COMMISSION
    }
}
