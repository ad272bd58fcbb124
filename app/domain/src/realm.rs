//! Live or Training: a realm is a separate database and process, chosen at start.

use serde::{Deserialize, Serialize};

/// Whether real exchanges or exercises run here. The two never share a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Realm {
    /// Real exchanges between authorities; demonstration data are refused.
    Live,
    /// Exercises with demonstration data; the clock may be moved forward.
    Training,
}

impl Realm {
    /// The word used in configuration and in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Training => "training",
        }
    }

    /// Reads the word used in configuration and in the database.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "live" => Some(Self::Live),
            "training" => Some(Self::Training),
            _ => None,
        }
    }
}
