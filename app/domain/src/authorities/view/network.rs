//! Views of the structure of a state, and of all states for whoever is responsible for them.

use super::FunctionView;
use crate::authorities::organisation::Organisation;
use crate::country::Country;
use crate::exchanges::view::AuthorityLine;
use serde::{Deserialize, Serialize};

/// One authority of the structure of a state, with those that hang on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeView {
    /// The authority.
    pub authority: AuthorityLine,
    /// Functions that it holds.
    pub functions: Vec<FunctionView>,
    /// Coordinators to which it has delegated.
    pub delegates: Vec<Self>,
    /// Authorities linked to it.
    pub linked: Vec<AuthorityLine>,
    /// Authorities that are parts of it.
    pub parts: Vec<AuthorityLine>,
}

/// What is not in order, as the structure shows it in a line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FaultView {
    /// The authority that it is about.
    pub authority: Option<AuthorityLine>,
    /// The coordinator that it is about.
    pub coordinator: Option<AuthorityLine>,
    /// Names of the procedures that it is about.
    pub procedures: Vec<String>,
}

/// All faults of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaultsView {
    /// Which kind.
    pub code: String,
    /// How many lines there are.
    pub count: u32,
    /// Whether all of them were asked for.
    pub is_whole: bool,
    /// The first hundred of them, or all.
    pub faults: Vec<FaultView>,
}

/// A state of the European Economic Area, for whoever is responsible for all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateLine {
    /// The state.
    pub country: Country,
    /// Its national coordinator; none as long as nobody is registered as one.
    pub national: Option<AuthorityLine>,
    /// How many of its authorities take part.
    pub authorities: u64,
}

/// The structure of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkView {
    /// Code of the state.
    pub country: String,
    /// Whether it was chosen among all states.
    pub is_chosen: bool,
    /// The states to choose from; none for who is responsible for one alone, and where one was chosen.
    pub states: Vec<StateLine>,
    /// How it is organised; none while nobody takes part.
    pub organisation: Option<Organisation>,
    /// Coordinators to which nobody has delegated, the national one first.
    pub roots: Vec<NodeView>,
    /// Authorities that asked for access and wait for the reader: with the name of the procedure.
    pub waiting: Vec<(AuthorityLine, String)>,
    /// Authorities with access to which no coordinator is linked; the first hundred that fit what is looked for.
    pub unlinked: Vec<AuthorityLine>,
    /// How many there are.
    pub unlinked_count: u32,
    /// What is not in order within the reader's remit, by kind.
    pub faults: Vec<FaultsView>,
    /// Whether the reader coordinates anything here.
    pub is_coordinator: bool,
    /// How many registrations wait for the reader; none where the reader decides on none.
    pub registrations: Option<u32>,
}
