//! The roles that a person holds at one authority: the own ones, and those of absent colleagues for whom the person
//! stands in.

use super::Role;
use crate::ids::PersonId;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Roles by procedure, each once and in the order of `Role::ALL`.
type Held = BTreeMap<ProcedureId, Vec<Role>>;

/// What a person may do at an authority.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Roles {
    is_administrator: bool,
    own: Held,
    deputised: Vec<(PersonId, Held)>,
}

impl Roles {
    /// Whether the person administers the people of the authority as a whole. It opens no exchange.
    #[must_use]
    pub const fn is_administrator(&self) -> bool {
        self.is_administrator
    }

    /// The same roles, with or without the right to administer.
    #[must_use]
    pub const fn administering(mut self, is_administrator: bool) -> Self {
        self.is_administrator = is_administrator;
        self
    }

    /// The same roles, with those of an absent colleague. The right to administer is never lent.
    #[must_use]
    pub fn standing_in(mut self, absent: PersonId, theirs: Self) -> Self {
        self.deputised.push((absent, theirs.own));
        self
    }

    /// Grants a role.
    pub fn grant(&mut self, procedure: ProcedureId, role: Role) {
        let held = self.own.entry(procedure).or_default();
        if !held.contains(&role) {
            held.push(role);
            held.sort_by_key(|role| Role::ALL.iter().position(|other| other == role));
        }
    }

    /// Whether the role, or one that includes it, is held; in the own right or for somebody absent.
    #[must_use]
    pub fn holds(&self, procedure: &ProcedureId, role: Role) -> bool {
        is_in(&self.own, procedure, role)
            || self.deputised.iter().any(|(_, theirs)| is_in(theirs, procedure, role))
    }

    /// On whose behalf the role is used: nobody's where the person holds it in the own right.
    #[must_use]
    pub fn on_behalf_of(&self, procedure: &ProcedureId, role: Role) -> Option<PersonId> {
        if is_in(&self.own, procedure, role) {
            return None;
        }
        self.deputised.iter().find(|(_, theirs)| is_in(theirs, procedure, role)).map(|(absent, _)| *absent)
    }

    /// Whether these allow everything that the others allow: each role in the own right or lent, and the right to
    /// administer.
    #[must_use]
    pub fn cover(&self, other: &Self) -> bool {
        let mut held = other.deputised.iter().map(|(_, theirs)| theirs).chain([&other.own]).flatten();
        (self.is_administrator || !other.is_administrator)
            && held.all(|(procedure, held)| held.iter().all(|role| self.holds(procedure, *role)))
    }

    /// The procedures that are open to the person at all (Article 9(4)).
    pub fn procedures(&self) -> impl Iterator<Item = &ProcedureId> {
        let lent = self.deputised.iter().flat_map(|(_, theirs)| theirs.keys());
        let lent = lent.filter(|procedure| !self.own.contains_key(*procedure));
        let mut all: Vec<&ProcedureId> = self.own.keys().chain(lent).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter()
    }

    /// The colleagues for whom the person stands in.
    pub fn absent(&self) -> impl Iterator<Item = PersonId> {
        self.deputised.iter().map(|(absent, _)| *absent)
    }

    /// The roles in a procedure one by one: the own ones, then those of each absent colleague with whose they are.
    pub fn held_in(&self, procedure: &ProcedureId) -> impl Iterator<Item = (Option<PersonId>, Role)> {
        let own = self.own.get(procedure).into_iter().flatten().map(|role| (None, *role));
        let lent =
            self.deputised.iter().filter_map(move |(absent, theirs)| Some((*absent, theirs.get(procedure)?)));
        own.chain(lent.flat_map(|(absent, held)| held.iter().map(move |role| (Some(absent), *role))))
    }

    /// The own roles, one by one.
    pub fn iter(&self) -> impl Iterator<Item = (&ProcedureId, Role)> {
        self.own.iter().flat_map(|(procedure, held)| held.iter().map(move |role| (procedure, *role)))
    }

    /// How many own roles there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is no own role.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty()
    }
}

fn is_in(held: &Held, procedure: &ProcedureId, role: Role) -> bool {
    held.get(procedure).is_some_and(|held| held.iter().any(|held| held.includes(role)))
}

impl Extend<(ProcedureId, Role)> for Roles {
    fn extend<I: IntoIterator<Item = (ProcedureId, Role)>>(&mut self, roles: I) {
        for (procedure, role) in roles {
            self.grant(procedure, role);
        }
    }
}

impl FromIterator<(ProcedureId, Role)> for Roles {
    fn from_iter<I: IntoIterator<Item = (ProcedureId, Role)>>(roles: I) -> Self {
        let mut all = Self::default();
        all.extend(roles);
        all
    }
}

impl<const N: usize> From<[(ProcedureId, Role); N]> for Roles {
    fn from(roles: [(ProcedureId, Role); N]) -> Self {
        roles.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn procedure(id: &str) -> ProcedureId {
        ProcedureId::new(id).unwrap()
    }

    #[test]
    fn several_roles_in_one_procedure_are_held_beside_each_other() {
        let roles: Roles = [(procedure("a"), Role::Approver), (procedure("a"), Role::Drafter)].into();
        assert!(roles.holds(&procedure("a"), Role::Drafter) && roles.holds(&procedure("a"), Role::Approver));
        assert!(!roles.holds(&procedure("a"), Role::Handler) && !roles.holds(&procedure("b"), Role::Viewer));
        assert_eq!(roles.iter().map(|(_, role)| role).collect::<Vec<_>>(), [Role::Drafter, Role::Approver]);
    }

    #[test]
    fn what_one_may_do_in_the_own_right_is_done_on_nobodys_behalf() {
        let absent = PersonId(Uuid::from_u128(7));
        let theirs = Roles::from([(procedure("a"), Role::Handler), (procedure("b"), Role::Viewer)]);
        let roles =
            Roles::from([(procedure("a"), Role::Drafter)]).standing_in(absent, theirs.administering(true));
        assert_eq!(roles.on_behalf_of(&procedure("a"), Role::Drafter), None);
        assert_eq!(roles.on_behalf_of(&procedure("a"), Role::Handler), Some(absent));
        assert_eq!(roles.procedures().count(), 2);
        assert_eq!(roles.len(), 1, "lent roles are not one's own");
        assert!(!roles.is_administrator(), "the right to administer is not lent");
    }

    #[test]
    fn roles_cover_others_when_nothing_that_those_allow_is_missing() {
        let absent = PersonId(Uuid::from_u128(7));
        let handler = Roles::from([(procedure("a"), Role::Handler)]);
        let drafter = Roles::from([(procedure("a"), Role::Drafter)]);
        let lent = Roles::default().standing_in(absent, handler.clone());
        for (now, before, is_covered) in [
            (&handler, &handler, true),
            (&handler, &drafter, true),
            (&drafter, &handler, false),
            (&lent, &handler, true),
            (&handler, &lent, true),
            (&drafter, &lent, false),
            (&Roles::default(), &drafter, false),
            (&drafter, &Roles::default(), true),
            (&drafter, &drafter.clone().administering(true), false),
            (&drafter.clone().administering(true), &drafter, true),
            (&Roles::from([(procedure("b"), Role::Handler)]), &drafter, false),
        ] {
            assert_eq!(now.cover(before), is_covered, "{now:?} and {before:?}");
        }
    }
}
