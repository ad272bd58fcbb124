//! Who had an exchange when a page was made: whoever acts on an older page is told what changed.

use super::{Standing, Work};
use crate::ids::PersonId;
use serde::Serialize;

/// Name of the control that carries it.
pub const HOLDER: &str = "holder";

/// Who had the exchange as the page showed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum HolderSeen {
    /// The page showed none: it lists many exchanges.
    Unknown,
    /// Nobody had it.
    Nobody,
    /// This person had it.
    Somebody(PersonId),
}

impl HolderSeen {
    /// Reads what a form carries; nothing says `Unknown`.
    #[must_use]
    pub fn parse(text: Option<&str>) -> Self {
        match text.map(str::trim) {
            None => Self::Unknown,
            Some("") => Self::Nobody,
            Some(id) => id.parse().map_or(Self::Unknown, Self::Somebody),
        }
    }

    /// Whether somebody else has it by now.
    #[must_use]
    pub fn is_past(self, standing: &Standing) -> bool {
        match self {
            Self::Unknown => false,
            Self::Nobody => standing.assigned.is_some(),
            Self::Somebody(id) => standing.assigned != Some(id),
        }
    }

    /// Whether the work would pass over a change that the page did not show. Labels and units do not depend on who has it.
    #[must_use]
    pub fn forbids(self, work: Work, standing: &Standing) -> bool {
        matches!(work, Work::Assign(_) | Work::GiveBack) && self.is_past(standing)
    }
}
