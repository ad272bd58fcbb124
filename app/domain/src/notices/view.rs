//! The list of notices of a person, as its page shows it. The words are chosen by the code of the event.

use crate::ids::{ExchangeId, NoticeId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A notice in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedNotice {
    /// Identity.
    pub id: NoticeId,
    /// The exchange to which it leads.
    pub exchange: ExchangeId,
    /// When it happened.
    pub at: OffsetDateTime,
    /// Code of the event.
    pub event: String,
    /// Number of the exchange.
    pub number: String,
    /// Name of the procedure.
    pub procedure_name: String,
    /// Name of the state after it.
    pub state_name: String,
    /// The reference of the own authority.
    pub own_reference: Option<String>,
    /// Whether the person has read it.
    pub is_read: bool,
}

/// A page of the list, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NoticeList {
    /// The notices.
    pub notices: Vec<ListedNotice>,
    /// The notice after which the next page begins; none on the last.
    pub next: Option<NoticeId>,
    /// How many are unread, at most `UNREAD_CAP`.
    pub unread: u32,
}
