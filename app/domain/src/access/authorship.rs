//! What a person wrote and may write no longer.

use super::{Person, Scope};
use crate::ids::{AuthorityId, PersonId};
use crate::procedures::ProcedureId;

/// The reach of what is left of the right to write: drafts that the person saved last at the authority, or began and would
/// still write if the authority had its access, in procedures in which the person writes none any more. Only the rules here
/// can build one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorship {
    person: PersonId,
    written: Scope,
}

impl Authorship {
    /// What the person wrote at the authority for which the person acts.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        Self { person: person.id, written: Scope::drafting(person) }
    }

    /// The person who wrote.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// The authority whose drafts are reached.
    #[must_use]
    pub const fn authority(&self) -> AuthorityId {
        self.written.authority()
    }

    /// The procedures that are not reached, because the person writes drafts there like everybody who may.
    #[must_use]
    pub fn written(&self) -> &[ProcedureId] {
        self.written.procedures()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{Role, Roles};
    use uuid::Uuid;

    #[test]
    fn only_procedures_in_which_the_person_may_write_are_left_out() {
        let [a, b] = ["a", "b"].map(|id| ProcedureId::new(id).unwrap());
        let roles = Roles::from([(a.clone(), Role::Drafter), (b, Role::Viewer)]);
        let person = Person { id: PersonId(Uuid::from_u128(1)), authority: AuthorityId(Uuid::nil()), roles };
        assert_eq!(Authorship::of(&person).written(), [a]);
        let nobody = Person { roles: Roles::default(), ..person };
        assert!(Authorship::of(&nobody).written().is_empty());
    }
}
