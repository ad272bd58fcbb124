//! A part of a request, as the case page shows it.

use super::AuthorityLine;
use crate::exchanges::part::PartState;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Questions that lie, or lay, with another authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartView {
    /// Its number: that of the whole with a suffix.
    pub number: String,
    /// The authority to which they were given.
    pub authority: AuthorityLine,
    /// Numbers and texts of the questions.
    pub questions: Vec<String>,
    /// Names of the questions.
    pub ids: Vec<String>,
    /// Where the part stands.
    pub state: PartState,
    /// When it was given.
    pub given_at: OffsetDateTime,
    /// When it was accepted.
    pub accepted_at: Option<OffsetDateTime>,
    /// When it was answered or came back.
    pub ended_at: Option<OffsetDateTime>,
    /// Whether it lies with the own authority.
    pub is_ours: bool,
    /// Whether the reader may take it back now.
    pub may_be_taken_back: bool,
}
