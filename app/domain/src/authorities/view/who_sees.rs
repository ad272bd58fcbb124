//! Who can see and change the administration of an authority, as the page names it.

use super::FunctionView;
use crate::authorities::Matter;
use crate::exchanges::view::AuthorityLine;
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};

/// Why people of an authority may see or change something of another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ByView {
    /// Everybody who works there may.
    Member,
    /// Its administrators may.
    Administrator,
    /// The administrators of a coordinator may, by this function.
    Function(FunctionView),
}

/// What the people of an authority may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderView {
    /// The authority.
    pub authority: AuthorityLine,
    /// What they may, by the reason for it.
    pub by: Vec<(ByView, Vec<Matter>)>,
}

/// Who can see and change the administration of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityWhoSeesView {
    /// The authority.
    pub authority: AuthorityLine,
    /// Itself and the others, each with what its people may.
    pub holders: Vec<HolderView>,
    /// How many of its people administer it at present; none for readers who neither work there nor coordinate it.
    pub administrator_count: Option<u32>,
    /// Their names; none for readers of other authorities.
    pub administrators: Vec<String>,
    /// Its people by pseudonyms, for readers of other authorities who may preview what they find.
    pub people: Vec<(PersonId, String)>,
}
