//! States, and which action leads from where to where.

use crate::exchanges::Action;
use serde::{Deserialize, Serialize};

/// The phase in which a state lies; law applies to phases alike in every procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Not yet an exchange: seen by its authors only.
    Draft,
    /// Sent; the other side has not accepted.
    Sent,
    /// Accepted and not formally closed.
    Open,
    /// Formally closed (Article 5(k)): starts the clocks of Article 14.
    Closed,
}

/// How a closed exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Answered and closed.
    Closed,
    /// Taken back by the initiating side.
    Withdrawn,
    /// Refused by the other side.
    Refused,
}

/// A state of the workflow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateDefinition {
    /// Name of the state.
    pub id: String,
    /// Its phase.
    pub phase: Phase,
    /// The side that has to act now; none in a closed state.
    #[serde(default)]
    pub waiting_for: Option<String>,
    /// How it ended, in a closed state.
    #[serde(default)]
    pub ending: Option<Ending>,
}

/// One row of the workflow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransitionDefinition {
    /// What is done.
    pub action: Action,
    /// In which states it may be done.
    pub from: Vec<String>,
    /// The state afterwards; none leaves it as it is.
    #[serde(default)]
    pub to: Option<String>,
    /// The sides that may do it; none for what the system does.
    pub by: Vec<String>,
    /// The state in which it waits where coordinators approve what the authority sends.
    #[serde(default)]
    pub approval: Option<String>,
    /// It may be taken only once this deadline has run out; its consequence is `right_to_act_alone`.
    #[serde(default)]
    pub after_deadline: Option<String>,
    /// Whether words must go with an action with which they may.
    #[serde(default)]
    pub needs_message: bool,
    /// Days without change after which the system does it.
    #[serde(default)]
    pub after_days: Option<u16>,
    /// Days before that on which both sides are told.
    #[serde(default)]
    pub remind_before_days: Vec<u16>,
}

/// How an incoming exchange may be refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalRule {
    /// Closed list of grounds; empty means a free reason.
    #[serde(default)]
    pub grounds: Vec<String>,
    /// Whether a reason in words must be given as well.
    #[serde(default)]
    pub needs_reason: bool,
}
