//! Which documents go with a request or with its reply.

use crate::procedures::condition::Condition;
use serde::{Deserialize, Serialize};

/// Which documents go with a request or with its reply. Where no row speaks of one of them, any kind may be attached to it
/// and none must.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentDefinition {
    /// Name of the row.
    pub id: String,
    /// With what they go.
    pub with: AttachedTo,
    /// Whether they must be attached, may be, or none may.
    pub rule: AttachmentRule,
    /// Codes of `document_kinds`. Of those that must be attached, one is enough; another row asks for another document.
    #[serde(default)]
    pub document_kinds: Vec<String>,
    /// They must be attached only where the form of the request says so.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// With what a document goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachedTo {
    /// The request: attached to it as a whole or to one of its fields.
    Request,
    /// The complete reply: attached to any of its answers.
    Reply,
}

/// Whether documents go with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentRule {
    /// A document of one of the kinds must be attached.
    Must,
    /// Only these kinds may be attached, and those that must be.
    May,
    /// No document may be attached.
    None,
}
