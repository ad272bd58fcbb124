//! What a person's lists and loads reach.

use super::{Ability, Person};
use crate::exchanges::Exchange;
use crate::ids::AuthorityId;
use crate::procedures::ProcedureId;

/// The reach of every list and load: exchanges in which the authority takes part, in procedures where the person has
/// a role (Article 9(4) and (6) of Regulation 1024/2012). Only the rules here can build one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    authority: AuthorityId,
    procedures: Vec<ProcedureId>,
}

impl Scope {
    /// Exchanges that the person may open; what the page shows of them is decided by the sight.
    #[must_use]
    pub fn reading(person: &Person) -> Self {
        Self::with(person, Ability::ReadHeader)
    }

    /// Exchanges whose content the person may read.
    #[must_use]
    pub fn content(person: &Person) -> Self {
        Self::with(person, Ability::Read)
    }

    /// Of what the person finds, that whose header a colleague may see too, by the colleague's own roles; nothing for
    /// whoever works elsewhere.
    #[must_use]
    pub fn preview(person: &Person, viewer: &Person) -> Self {
        let mut found = Self::reading(person);
        let is_colleague = viewer.authority == person.authority;
        found.procedures.retain(|id| is_colleague && viewer.can(id, Ability::ReadHeader));
        found
    }

    /// Of what the person finds, that over which whoever works elsewhere watches, by procedure.
    #[must_use]
    pub fn watched(person: &Person, is_watched: impl Fn(&ProcedureId) -> bool) -> Self {
        let mut found = Self::reading(person);
        found.procedures.retain(is_watched);
        found
    }

    /// Drafts that the person may write.
    #[must_use]
    pub fn drafting(person: &Person) -> Self {
        Self::with(person, Ability::Draft)
    }

    /// What waits for the decision of the person's authority, as its author wrote it: the unsent answers of whom it helps,
    /// or its own; none where none wait.
    #[must_use]
    pub fn awaited(person: &Person, exchange: &Exchange) -> Option<Self> {
        let awaiting = exchange.awaited_reply(person.authority)?;
        let may_read = person.can(&exchange.procedure, Ability::Read);
        may_read.then(|| Self { authority: awaiting.authority, procedures: vec![exchange.procedure.clone()] })
    }

    fn with(person: &Person, ability: Ability) -> Self {
        let procedures = person.roles.procedures().filter(|id| person.can(id, ability)).cloned().collect();
        Self { authority: person.authority, procedures }
    }

    /// The authority whose exchanges are reached.
    #[must_use]
    pub const fn authority(&self) -> AuthorityId {
        self.authority
    }

    /// The procedures that are reached; none means nothing is.
    #[must_use]
    pub fn procedures(&self) -> &[ProcedureId] {
        &self.procedures
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{Role, Roles};
    use crate::ids::PersonId;
    use uuid::Uuid;

    #[test]
    fn a_viewer_reads_but_drafts_nothing() {
        let procedure = ProcedureId::new("check").unwrap();
        let person = Person {
            id: PersonId(Uuid::nil()),
            authority: AuthorityId(Uuid::nil()),
            roles: [(procedure.clone(), Role::Viewer)].into(),
        };
        assert_eq!(Scope::reading(&person).procedures(), [procedure]);
        assert!(Scope::drafting(&person).procedures().is_empty());
    }

    #[test]
    fn a_preview_shows_what_both_find_and_nothing_to_whoever_works_elsewhere() {
        let [a, b] = ["a", "b"].map(|id| ProcedureId::new(id).unwrap());
        let person = |n: u128, roles: &[(&ProcedureId, Role)]| Person {
            id: PersonId(Uuid::nil()),
            authority: AuthorityId(Uuid::from_u128(n)),
            roles: roles.iter().map(|(id, role)| ((*id).clone(), *role)).collect(),
        };
        let seen = person(1, &[(&a, Role::Handler), (&b, Role::Viewer)]);
        let colleague = person(1, &[(&b, Role::Allocator)]);
        assert_eq!(Scope::preview(&seen, &colleague).procedures(), std::slice::from_ref(&b));
        let administrator = Person { roles: Roles::default().administering(true), ..colleague };
        assert!(
            Scope::preview(&seen, &administrator).procedures().is_empty(),
            "administering opens no exchange"
        );
        let stranger = person(2, &[(&a, Role::Handler), (&b, Role::Handler)]);
        assert!(Scope::preview(&seen, &stranger).procedures().is_empty());
    }

    #[test]
    fn a_coordinator_that_watches_over_one_procedure_learns_nothing_of_another() {
        let [a, b, c] = ["a", "b", "c"].map(|id| ProcedureId::new(id).unwrap());
        let person = Person {
            id: PersonId(Uuid::nil()),
            authority: AuthorityId(Uuid::nil()),
            roles: [(a.clone(), Role::Handler), (b, Role::Handler)].into(),
        };
        let watched = Scope::watched(&person, |procedure| [&a, &c].contains(&procedure));
        assert_eq!(watched.procedures(), [a]);
    }

    #[test]
    fn an_allocator_finds_exchanges_and_drafts_nothing() {
        let procedure = ProcedureId::new("check").unwrap();
        let person = Person {
            id: PersonId(Uuid::nil()),
            authority: AuthorityId(Uuid::nil()),
            roles: [(procedure.clone(), Role::Allocator)].into(),
        };
        assert_eq!(Scope::reading(&person).procedures(), [procedure]);
        assert!(Scope::drafting(&person).procedures().is_empty());
        assert!(Scope::content(&person).procedures().is_empty());
    }
}
