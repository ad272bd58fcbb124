//! The user who acts, for one authority, with the roles held there.

use super::Ability;
use crate::accounts::{Role, Roles};
use crate::ids::{AuthorityId, PersonId};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};

/// The acting user. Built anew for each call from the database, so that a change of rights takes effect at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who acts.
    pub id: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// Roles in procedures, and whether the person administers the people of the authority; a procedure without a role
    /// is closed to the person (Article 9(4)).
    pub roles: Roles,
}

impl Person {
    /// Whether the person holds this role in the procedure, or one that includes it.
    #[must_use]
    pub fn holds(&self, procedure: &ProcedureId, role: Role) -> bool {
        self.roles.holds(procedure, role)
    }

    /// Whether the person may still do everything for the same authority that was allowed `before`. Rights that came in
    /// between take nothing away.
    #[must_use]
    pub fn keeps(&self, before: &Self) -> bool {
        self.id == before.id && self.authority == before.authority && self.roles.cover(&before.roles)
    }

    /// Whether the person may do this in the procedure.
    #[must_use]
    pub fn can(&self, procedure: &ProcedureId, ability: Ability) -> bool {
        ability.roles().iter().any(|role| self.holds(procedure, *role))
    }
}
