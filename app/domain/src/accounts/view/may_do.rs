//! What a person may do and whence, and who sees the account, as the page of the person shows it to an administrator,
//! and a page of the own account to the person.

use crate::access::Ability;
use crate::access::may_do::Missing;
use crate::accounts::Role;
use crate::authorities::view::FunctionView;
use serde::{Deserialize, Serialize};
use time::Date;

/// What a person may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonMayView {
    /// Whether it is about the reader.
    pub is_own: bool,
    /// The procedures in which the person, or somebody for whom the person stands in, has a role; those with the same
    /// answer stand together.
    pub procedures: Vec<ProcedureMayView>,
    /// Names of the procedures to which the authority has access and in which the person has no role.
    pub without_role: Vec<String>,
    /// Whether the person administers the people of the authority, and can sign in.
    pub administers: bool,
    /// The functions of the authority that the person may use as its administrator.
    pub functions: Vec<FunctionView>,
    /// Names of those who see and change the account: the administrators of the authority.
    pub administrators: Vec<String>,
}

/// What a person may do in one procedure, or in several alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureMayView {
    /// Names of the procedures.
    pub names: Vec<String>,
    /// Every ability.
    pub abilities: Vec<AbilityView>,
}

/// An ability, with whence it comes or what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbilityView {
    /// The ability.
    pub ability: Ability,
    /// Whence it comes; without any, the person does not have it.
    pub grants: Vec<GrantView>,
    /// What is missing; none where nothing is.
    pub missing: Option<Missing>,
}

/// Whence an ability comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantView {
    /// By which role.
    pub role: Role,
    /// Name of the absent colleague whose role it is.
    pub on_behalf_of: Option<String>,
    /// The last day, where there is one.
    pub until: Option<Date>,
}
