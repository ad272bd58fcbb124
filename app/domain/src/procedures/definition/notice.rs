//! Who is told of an action or a deadline, and how soon.

use super::Procedure;
use crate::exchanges::Action;
use serde::{Deserialize, Serialize};

/// Who is told of an action, or of a deadline that comes and passes, by mail and in the list of notices. Where no row speaks
/// of it, all other sides are told of an action, coordinators only when they have to act and at the end; of a deadline the
/// holder before and everybody afterwards; and each at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeDefinition {
    /// Name of the row.
    pub id: String,
    /// The action of which it speaks; or else the deadline.
    #[serde(default)]
    pub action: Option<Action>,
    /// The deadline of which it speaks: of its reminders, which go to the holder, and of what follows when it is over.
    #[serde(default)]
    pub deadline: Option<String>,
    /// The sides that are told, but for the authority that acts; of those for coordinators whoever was called in. Whoever
    /// has to act next is always among them. Where it says nothing, the same are told as without the row.
    #[serde(default)]
    pub tell: Vec<String>,
    /// Whether people who have not chosen otherwise get it with the mail of the day. The mailbox of an authority is told at
    /// once.
    #[serde(default)]
    pub daily: bool,
}

impl NoticeDefinition {
    /// The sides that are told; none where the row leaves that as it is.
    #[must_use]
    pub fn sides(&self) -> Option<&[String]> {
        Some(self.tell.as_slice()).filter(|sides| !sides.is_empty())
    }
}

impl Procedure {
    /// What is said of the notices of an action; none where they are as ever.
    #[must_use]
    pub fn notice_of(&self, action: Action) -> Option<&NoticeDefinition> {
        self.notices.iter().find(|notice| notice.action == Some(action))
    }

    /// What is said of the notices of a deadline; none where they are as ever.
    #[must_use]
    pub fn notice_of_deadline(&self, id: &str) -> Option<&NoticeDefinition> {
        self.notices.iter().find(|notice| notice.deadline.as_deref() == Some(id))
    }
}
