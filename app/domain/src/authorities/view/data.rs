//! The core data of an authority, as the page shows them to whoever changes them or asks for it.

use crate::authorities::data::{Data, Difference, Way};
use crate::exchanges::view::{AuthorityLine, Coded};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The page of the core data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataView {
    /// The authority.
    pub authority: AuthorityLine,
    /// What is kept.
    pub data: Data,
    /// The kinds of body that can be chosen; none for a department of the Commission.
    pub kinds: Vec<Coded>,
    /// The regions that can be chosen; none where the state has none with a name.
    pub regions: Vec<Coded>,
    /// How the reader changes it.
    pub way: Way,
    /// What the reader saw, posted with the form.
    pub seen: String,
    /// What the authority asks for.
    pub proposal: Option<ProposalView>,
}

/// What an authority asks to be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalView {
    /// What is to be another.
    pub differences: Vec<Difference>,
    /// Why it was declined; none while it waits.
    pub declined: Option<String>,
    /// When it was made.
    pub proposed_at: OffsetDateTime,
}
