//! Sides that only receive a copy.

use super::{Procedure, SideDefinition};
use serde::{Deserialize, Serialize};

/// What whoever only receives a copy reads of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CopyRule {
    /// The header, and nothing else.
    Header,
    /// What the side reads for which the copy is; the Commission what the side reads that is asked. No more than the header
    /// while a side asks for confidential treatment.
    Content,
    /// The same, also while a side asks for confidential treatment: the act itself orders the copy.
    Ordered,
}

impl Procedure {
    /// The sides that only receive a copy.
    pub fn copy_sides(&self) -> impl Iterator<Item = &SideDefinition> {
        self.sides.iter().filter(|side| side.copy.is_some())
    }

    /// Whether the Commission receives a copy.
    #[must_use]
    pub fn has_copy_for_commission(&self) -> bool {
        self.copy_sides().any(|side| side.copy_for.is_none())
    }

    /// Whether coordinators of this side receive a copy.
    #[must_use]
    pub fn has_copy_for(&self, side: &str) -> bool {
        self.copy_sides().any(|copy| copy.copy_for.as_deref() == Some(side))
    }

    /// The side of whose coordinators this side is, where they are called in or receive a copy; none elsewhere.
    #[must_use]
    pub fn stands_behind(&self, side: &str) -> Option<&str> {
        let known = self.sides.iter().find(|known| known.id == side)?;
        known.coordinates.as_deref().or(known.copy_for.as_deref())
    }
}
