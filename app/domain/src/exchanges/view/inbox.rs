//! What the inbox receives.

use super::{AuthorityLine, Coded};
use crate::casework::view::LabelView;
use crate::exchanges::inbox::Bucket;
use crate::ids::{AuthorityId, ExchangeId};
use crate::notices::StuckMail;
use crate::procedures::definition::{Ending, Phase};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// One row of the inbox. It never holds the name of the person concerned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeSummary {
    /// Its id.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// Name of the procedure.
    pub procedure_name: String,
    /// Code of the state.
    pub state: String,
    /// Name of the state.
    pub state_name: String,
    /// Phase of the state.
    pub phase: Phase,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The pile.
    pub bucket: Bucket,
    /// The other side.
    pub counterpart: AuthorityLine,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// The day that is due.
    pub due: Option<Date>,
    /// Days until then.
    pub days_left: Option<i64>,
    /// When anything last happened.
    pub changed_at: OffsetDateTime,
    /// Whether a side asks for confidential treatment.
    pub is_confidential: bool,
    /// Name of who has it inside the own authority.
    #[serde(default)]
    pub assigned: Option<String>,
    /// Name of the unit in which it lies inside the own authority.
    #[serde(default)]
    pub unit: Option<String>,
    /// Whether it waits for allocation inside the own authority.
    #[serde(default)]
    pub waits_for_allocation: bool,
    /// Labels of the own authority on it.
    #[serde(default)]
    pub labels: Vec<LabelView>,
}

/// A page of the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InboxView {
    /// The rows.
    pub rows: Vec<ExchangeSummary>,
    /// Cursor of the next page.
    pub next: Option<String>,
    /// States to filter by.
    pub states: Vec<Coded>,
    /// Policy areas to filter by.
    pub policy_areas: Vec<Coded>,
    /// The own authority.
    pub own: AuthorityId,
    /// What the mailboxes of the own authority do not take, for those who keep its entry.
    pub stuck: Vec<StuckMail>,
}

/// Kept counts by pile, and the capped count of overdue ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InboxCounts {
    /// The own authority has to act.
    pub waiting_for_us: u32,
    /// The other side has to act.
    pub waiting_for_them: u32,
    /// Closed.
    pub closed: u32,
    /// Overdue, at most 1,000.
    pub overdue: u32,
    /// Drafts.
    pub drafts: u32,
    /// Waits for allocation in the own authority, at most 1,000; none for who allocates nothing there.
    #[serde(default)]
    pub to_allocate: Option<u32>,
    /// Unread notices of the person, at most `notices::UNREAD_CAP`.
    #[serde(default)]
    pub notices: u32,
}
