//! From which exchanges of other procedures one of this procedure may follow.

use super::ProcedureId;
use serde::{Deserialize, Serialize};

/// Another procedure: an exchange of this one may follow from an exchange of that one, which the asking side begins from
/// its case. How an exchange follows from a closed one of the same procedure is a row of the workflow with `follow_up`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowsDefinition {
    /// Name of the other procedure.
    pub id: ProcedureId,
    /// Whether it may follow from one that is not closed yet.
    #[serde(default)]
    pub while_open: bool,
    /// Whether the answering side of the other one may begin it as well.
    #[serde(default)]
    pub by_either: bool,
    /// Fields of this form that take over what the field of the same name says there, as far as whoever begins it may read
    /// it: of the same kind, with the same codes, and saying no less about a person.
    #[serde(default)]
    pub fields: Vec<String>,
}
