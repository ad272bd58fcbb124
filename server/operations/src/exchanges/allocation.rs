//! What waits for allocation inside the own authority: who may allocate it, and who reads only its header.

use crate::{Caller, Error};
use domain::access::{Ability, Person, Scope};
use domain::accounts::Role;
use domain::exchanges::Exchange;
use domain::exchanges::view::AllocationView;
use domain::ids::ExchangeId;
use domain::procedures::ProcedureId;
use std::collections::BTreeSet;
use store::authorities::allocation::allocating;
use store::inbox::InboxRow;
use store::{Reader, Reads};

/// The procedures in which the caller allocates what comes in to the own authority.
pub(crate) async fn allocated_by(caller: &Caller, reads: &impl Reads) -> Result<Vec<ProcedureId>, Error> {
    let person = &caller.person;
    let procedures = person.roles.procedures().filter(|id| person.can(id, Ability::Allocate));
    let procedures: Vec<ProcedureId> = procedures.cloned().collect();
    Ok(allocating(reads, person.authority, &procedures).await?)
}

/// The procedures in which the caller reads content, but not that of what waits for allocation.
pub(super) async fn held_back(caller: &Caller, reads: &Reader) -> Result<Vec<ProcedureId>, Error> {
    let person = &caller.person;
    let mut procedures = Scope::content(person).procedures().to_vec();
    procedures.retain(|id| !person.holds(id, Role::Supervisor));
    Ok(allocating(reads, person.authority, &procedures).await?)
}

/// Those of these rows that wait for allocation in one of these procedures.
pub(super) async fn waiting(
    caller: &Caller,
    reads: &Reader,
    rows: &[InboxRow],
    procedures: &[ProcedureId],
) -> Result<BTreeSet<ExchangeId>, Error> {
    let is_new = |row: &&InboxRow| row.is_new && procedures.contains(&row.procedure);
    let mut found: BTreeSet<ExchangeId> = rows.iter().filter(is_new).map(|row| row.exchange).collect();
    let ids: Vec<ExchangeId> = found.iter().copied().collect();
    let held = store::casework::assignees(reads, caller.person.authority, &ids).await?;
    found.retain(|id| !held.contains_key(id));
    Ok(found)
}

/// That the exchange waits for allocation, and who may allocate it; nothing where it does not.
pub(super) async fn shown(
    caller: &Caller,
    reads: &Reader,
    exchange: &Exchange,
) -> Result<Option<AllocationView>, Error> {
    let authority = caller.person.authority;
    if !exchange.waits_for_allocation(authority) {
        return Ok(None);
    }
    let people = store::accounts::people_in(reads, authority, &exchange.procedure).await?;
    let allocators = people.into_iter().filter(|member| !member.user.is_locked).filter(|member| {
        let person = Person { id: member.user.id, authority, roles: member.roles.clone() };
        person.can(&exchange.procedure, Ability::Allocate)
    });
    Ok(Some(AllocationView { allocators: allocators.map(|member| member.user.display_name).collect() }))
}
