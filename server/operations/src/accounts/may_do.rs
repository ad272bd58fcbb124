//! What a person of the own authority may do and whence, and who sees the account: answered by the rules that enforce it.

use super::people::{coordinates, name};
use crate::authorities::functions_of;
use crate::{Caller, Error};
use domain::access::may_do::{self, Grant, Ground};
use domain::accounts::view::{AbilityView, GrantView, PersonMayView, ProcedureMayView};
use domain::accounts::{UserState, absence, administration};
use domain::authorities::AccessState;
use domain::ids::PersonId;
use domain::procedures::ProcedureId;
use domain::search::fold;
use std::collections::BTreeSet;
use store::Reads;
use store::accounts::Colleague;

/// Everything about the caller, as an administrator reads it about everybody.
///
/// # Errors
/// `NotFound` for a service account, which has no page; when the store cannot be read.
pub async fn own_may(caller: &Caller) -> Result<PersonMayView, Error> {
    let reader = caller.services.store.reader();
    let found = store::accounts::colleague(&reader, caller.person.id, caller.person.authority).await?;
    may_do(caller, &reader, &found.ok_or(Error::NotFound)?).await
}

/// Everything about one person.
pub(super) async fn may_do(
    caller: &Caller,
    reads: &impl Reads,
    found: &Colleague,
) -> Result<PersonMayView, Error> {
    let (id, own, today) = (found.user.id, caller.person.authority, caller.today());
    let acting = store::accounts::acting(reads, id, own, today).await?;
    let acting = acting.filter(|_| found.state == UserState::Active);
    let country = caller.services.directory().get(own).map(|one| one.country).ok_or(Error::NotFound)?;
    let network = store::authorities::network::around(reads, country, own).await?;
    let (life, is_coordinator) = (network.place(own, country).life, coordinates(&network, own));
    let absent: BTreeSet<PersonId> = acting.iter().flat_map(|person| person.roles.absent()).collect();
    let names = store::accounts::names_of(reads, own, &absent).await?;
    let absences = store::accounts::absences(reads, own, today).await?;
    let everyone = store::accounts::everyone_acting(reads, own, today).await?;
    let administrators = everyone.into_iter().filter(|(_, person)| administration::may_administer(person));
    let administrators = administrators.map(|(user, _)| user.display_name).collect();
    let grant = |grant: Grant| {
        let whose = grant.on_behalf_of;
        let lent = whose.and_then(|absent| absence::arrives_until(absent, id, &absences, today));
        GrantView {
            role: grant.role,
            on_behalf_of: whose.map(|absent| names.get(&absent).cloned().unwrap_or_default()),
            until: [found.valid_until, lent].into_iter().flatten().min(),
        }
    };
    let abilities = |procedure: &ProcedureId| {
        let access = network.access_of(own, procedure).map(|access| access.state);
        let kind = caller.services.procedures().current(procedure).map(|loaded| loaded.definition.kind);
        may_do::may_do(acting.as_ref(), procedure, Ground { life, access, is_coordinator, kind })
            .into_iter()
            .map(|one| AbilityView {
                ability: one.ability,
                grants: one.grants.into_iter().map(grant).collect(),
                missing: one.missing,
            })
            .collect()
    };
    // Roles that do not count at present are roles all the same: the explanation says what stands in their way.
    let lent = acting.iter().flat_map(|person| person.roles.procedures());
    let held: BTreeSet<&ProcedureId> = found.roles.procedures().chain(lent).collect();
    let mut answers: Vec<(String, Vec<AbilityView>)> =
        held.iter().copied().map(|procedure| (name(caller, procedure), abilities(procedure))).collect();
    answers.sort_by_cached_key(|(name, _)| fold(name));
    let granted = network.access.iter().filter(|access| access.authority == own);
    let granted = granted.filter(|access| access.state == AccessState::Granted).map(|one| &one.procedure);
    let mut without_role: Vec<String> =
        granted.filter(|procedure| !held.contains(procedure)).map(|id| name(caller, id)).collect();
    without_role.sort_by_cached_key(|name| fold(name));
    let administers = acting.as_ref().is_some_and(administration::may_administer);
    let functions = if administers { functions_of(caller, &network, own) } else { Vec::new() };
    Ok(PersonMayView {
        is_own: id == caller.person.id,
        procedures: alike(answers),
        without_role,
        administers,
        functions,
        administrators,
    })
}

/// Procedures with the same answer stand together, where the first of them stood.
fn alike(answers: Vec<(String, Vec<AbilityView>)>) -> Vec<ProcedureMayView> {
    let mut groups: Vec<ProcedureMayView> = Vec::new();
    for (name, abilities) in answers {
        match groups.iter_mut().find(|group| group.abilities == abilities) {
            Some(group) => group.names.push(name),
            None => groups.push(ProcedureMayView { names: vec![name], abilities }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::access::Ability;
    use domain::access::may_do::Missing;

    #[test]
    fn the_same_answer_is_given_once_with_all_its_procedures() {
        let answer = |missing| {
            vec![AbilityView { ability: Ability::Read, grants: Vec::new(), missing: Some(missing) }]
        };
        let groups = alike(vec![
            ("Alert".to_owned(), answer(Missing::Access)),
            ("Check".to_owned(), answer(Missing::Life)),
            ("Request".to_owned(), answer(Missing::Access)),
        ]);
        let names: Vec<&[String]> = groups.iter().map(|group| group.names.as_slice()).collect();
        assert_eq!(
            names,
            [["Alert".to_owned(), "Request".to_owned()].as_slice(), ["Check".to_owned()].as_slice()]
        );
    }
}
