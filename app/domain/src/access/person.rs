//! The user who acts, for one authority, with the roles held there.

use crate::accounts::Role;
use crate::ids::{AuthorityId, PersonId};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The acting user. Built anew for each call from the database, so that a change of rights takes effect at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who acts.
    pub id: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// Highest role in each procedure; a procedure that is absent is closed to the person (Article 9(4)).
    pub roles: BTreeMap<ProcedureId, Role>,
}

impl Person {
    /// Whether the person holds at least this role in the procedure.
    #[must_use]
    pub fn holds(&self, procedure: &ProcedureId, role: Role) -> bool {
        self.roles.get(procedure).is_some_and(|held| *held >= role)
    }
}
