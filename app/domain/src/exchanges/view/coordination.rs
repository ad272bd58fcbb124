//! What waits for coordinators or for allocation, and for whom, as the case page shows it.

use super::AuthorityLine;
use crate::exchanges::action::Action;
use crate::procedures::definition::CopyRule;
use crate::procedures::fields::Value;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What waits for a decision, as the authority whose act it is and its coordinator read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AwaitingView {
    /// What was done.
    pub action: Action,
    /// The authority to which a request goes once it is approved.
    pub recipient: Option<AuthorityLine>,
    /// Since when it waits.
    pub at: OffsetDateTime,
    /// The day that a reply passes if it is approved now; none where it is in time.
    pub late: Option<Date>,
    /// The reason for a late reply that its author gave.
    pub reason: Option<Value>,
}

/// What waits for allocation inside the reader's authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllocationView {
    /// Names of those who may allocate it.
    pub allocators: Vec<String>,
}

/// A coordinator that takes part, or receives a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoordinatorView {
    /// The coordinator.
    pub authority: AuthorityLine,
    /// The authority for which it was called in; none for the Commission, which is asked for its opinion or informed, and for
    /// whoever receives a copy.
    pub helps: Option<AuthorityLine>,
    /// Whether it is only informed: the Commission, of a persistent problem.
    pub is_informed: bool,
    /// What it reads where it only receives a copy; none where it was called in.
    pub copy: Option<CopyRule>,
    /// When it took the exchange up; none while it sees the header alone.
    pub taken_up_at: Option<OffsetDateTime>,
}
