//! Why an action is not open, for the case page.

use crate::accounts::Role;
use crate::exchanges::Action;
use crate::problem::Refusal;
use serde::{Deserialize, Serialize};

/// An action that the reader cannot take now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotOpenView {
    /// The action.
    pub action: Action,
    /// Why not: what the reader is told who takes it all the same.
    pub why: Refusal,
    /// Names of the states in which it is possible, where the present one is why not.
    pub states: Vec<String>,
    /// The roles of which one is needed, where that is why not.
    pub roles: Vec<Role>,
    /// Names of the colleagues who hold one of them.
    pub colleagues: Vec<String>,
}
