//! What was said beside the form and its answers, and which other exchanges belong to this one.

use super::{AnswerView, AuthorityLine, DocumentView, RequestView};
use crate::exchanges::action::Action;
use crate::ids::ExchangeId;
use crate::procedures::fields::Value;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The words that went with one act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MessageView {
    /// When.
    pub at: OffsetDateTime,
    /// The act.
    pub action: Action,
    /// Who said it.
    pub authority: AuthorityLine,
    /// Whether the own authority said it.
    pub is_ours: bool,
    /// The words; none while they are hidden.
    pub text: Option<Value>,
    /// Texts of the questions that were asked again with it.
    pub questions: Vec<String>,
    /// Documents that went with it.
    pub documents: Vec<DocumentView>,
}

/// A further answer to a question that was asked again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FurtherAnswer {
    /// When it was sent.
    pub at: OffsetDateTime,
    /// The answer.
    pub answer: AnswerView,
}

/// Another exchange that the reader may open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeLink {
    /// Its id.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
}

/// A version of the form that a correction replaced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VersionView {
    /// Its number, counted from 1.
    pub number: u32,
    /// When it was replaced.
    pub until: OffsetDateTime,
    /// Who replaced it.
    pub authority: AuthorityLine,
    /// Labels of what the correction changed, as far as the reader may see it.
    pub changed: Vec<String>,
    /// How many changes the reader may not see.
    pub hidden_changes: u32,
    /// The form as it was, as far as the reader may see it.
    pub request: RequestView,
}
