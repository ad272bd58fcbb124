//! Lets an authority go into another one, or gives its tasks to others: with access and links, and with what runs, all of
//! it in one change, or nothing.

use super::coordinate::{Begin, begin, begin_trial, deciding, state_of};
use super::directory::reload;
use super::hand_over::{Leaving, hand_over};
use super::network::procedures;
use crate::faults::Fault;
use crate::{Caller, Error};
use domain::authorities::competence::{Restated, Statement, Statements};
use domain::authorities::split::{Known, Plan};
use domain::authorities::succession::{Passed, Side, Succession};
use domain::authorities::{Network, Place, merge as merging, parent, split as splitting};
use domain::exchanges::Events;
use domain::ids::{AuthorityId, OnceKey};
use domain::problem::Refusal;
use domain::procedures::ProcedureId;
use std::collections::BTreeMap;
use store::Tx;
use store::authorities::{add_areas, competences, network, parents, successions};
use store::casework::move_notes;

/// Lets an authority go into another one of its state, with its access, links, competences, people, drafts and exchanges.
///
/// # Errors
/// As `change_access`.
pub async fn merge(caller: &Caller, from: AuthorityId, into: AuthorityId, key: OnceKey) -> Result<(), Error> {
    let name = name_of(caller, from)?;
    state_of(caller, into)?;
    let Some(begin) = begin(caller, from, key, &("merge", from, into)).await? else { return Ok(()) };
    let mut tx = begin.tx;
    let (around, there) = stands(caller, &tx, into).await?;
    let sides = (
        Side { authority: from, network: &begin.network, place: &begin.place },
        Side { authority: into, network: &around, place: &there },
    );
    let said = said_by(&tx, &[from, into]).await?;
    let person = deciding(caller, &begin.network, &begin.place, Fault::MergerByAnyone);
    let done = merging::merge(&person, &sides.0, &sides.1, &said, caller.now)?;
    give(&mut tx, &done).await?;
    successions::move_people(&mut tx, from, into).await?;
    let handed = hand_over(caller, &mut tx, from, Leaving::Merged, Some(into)).await?;
    successions::move_work(&mut tx, from, into).await?;
    move_notes(&mut tx, &caller.services.keys, from, into).await?;
    end(&mut tx, from, &begin.place, &done).await?;
    successions::keep(&mut tx, from, into, &name).await?;
    move_parts(&mut tx, from, into).await?;
    finish(caller, tx, &done, &handed).await
}

/// Gives tasks of an authority to others of its state, each with its access and links, and with what runs where the plan
/// says so. `seen` is what the page showed.
///
/// # Errors
/// As `change_access`; `AuthorityChanged` where something else is to be divided than the page showed.
pub async fn split(
    caller: &Caller,
    from: AuthorityId,
    plan: &Plan,
    seen: &str,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(mut begin) = begin(caller, from, key, &("split", from, plan, seen)).await? else {
        return Ok(());
    };
    let side = Side { authority: from, network: &begin.network, place: &begin.place };
    if splitting::may_split(&caller.person, &side) && splitting::seen(&side) != seen {
        return Err(Refusal::AuthorityChanged.into());
    }
    let (done, handed) = divide(caller, &mut begin, from, plan).await?;
    finish(caller, begin.tx, &done, &handed).await
}

/// Tries what `split` would do, and takes all of it back; yields what would be said of competences.
///
/// # Errors
/// As `split`.
pub(super) async fn try_split(
    caller: &Caller,
    from: AuthorityId,
    plan: &Plan,
) -> Result<Vec<Restated>, Error> {
    // What is not finished is undone.
    let (done, _) = divide(caller, &mut begin_trial(caller, from).await?, from, plan).await?;
    Ok(done.stated)
}

/// Everything that a split changes; yields what was decided, and the events of the exchanges that went over.
async fn divide(
    caller: &Caller,
    begin: &mut Begin,
    from: AuthorityId,
    plan: &Plan,
) -> Result<(Succession, Events), Error> {
    let name = name_of(caller, from)?;
    let Begin { tx, network, place } = begin;
    let plan = plan.clone().settled();
    let mut stand = Vec::new();
    for to in plan.successors() {
        let (network, place) = stands(caller, tx, to).await?;
        stand.push((to, network, place));
    }
    let areas: BTreeMap<ProcedureId, String> = procedures(caller).into_iter().collect();
    let procedures: Vec<ProcedureId> = plan.tasks.iter().map(|task| task.procedure.clone()).collect();
    let passed = successions::passed(tx, &procedures).await?;
    let concerned: Vec<AuthorityId> = plan.successors().into_iter().chain([from]).collect();
    let said = said_by(tx, &concerned).await?;
    let known = Known { areas: &areas, passed: &passed, said: &said };
    let side = Side { authority: from, network, place };
    let sides: Vec<Side<'_>> =
        stand.iter().map(|(to, network, place)| Side { authority: *to, network, place }).collect();
    let done = splitting::split(&caller.person, &side, &sides, &plan, &known, caller.now)?;
    give(tx, &done).await?;
    let mut handed = Vec::new();
    for task in plan.tasks.iter().filter(|task| task.how.moves_running()) {
        handed.push(hand_over(caller, tx, from, Leaving::Task(&task.procedure), Some(task.to)).await?);
    }
    if plan.leaves {
        handed.push(hand_over(caller, tx, from, Leaving::Split, None).await?);
    }
    end(tx, from, place, &done).await?;
    for task in plan.tasks {
        let task = Passed { from, to: task.to, procedure: task.procedure, at: caller.now };
        successions::keep_task(tx, &task, &name).await?;
    }
    Ok((done, Events::joined(handed)))
}

/// What those after an authority get, before anything goes over to them.
async fn give(tx: &mut Tx, done: &Succession) -> Result<(), Error> {
    for access in &done.granted {
        network::keep_access(tx, access).await?;
    }
    for link in &done.unlinked {
        network::remove_link(tx, link).await?;
    }
    for link in &done.linked {
        network::keep_link(tx, link).await?;
    }
    for one in &done.stated {
        competences::keep(tx, one.authority, &one.competences).await?;
        add_areas(tx, one.authority, &one.areas).await?;
    }
    Ok(())
}

/// What these authorities say of their competences.
async fn said_by(tx: &Tx, ids: &[AuthorityId]) -> Result<Statements, Error> {
    let mut said = Statements::new();
    for id in ids {
        let areas = store::authorities::get(tx, *id).await?.map(|known| known.areas).unwrap_or_default();
        said.insert(*id, Statement { areas, competences: competences::of(tx, *id).await? });
    }
    Ok(said)
}

/// What the authority loses, once everything has gone over.
async fn end(tx: &mut Tx, from: AuthorityId, place: &Place, done: &Succession) -> Result<(), Error> {
    for access in &done.ended {
        network::keep_access(tx, access).await?;
    }
    if place.life != done.life {
        network::keep_place(tx, from, &Place { life: done.life, ..place.clone() }).await?;
    }
    Ok(())
}

/// Keeps the change, and lets everybody find the authorities as they are now.
async fn finish(caller: &Caller, tx: Tx, done: &Succession, handed: &Events) -> Result<(), Error> {
    tx.finish_handing_over(&done.events, handed, "").await?;
    caller.services.reachable().forget();
    reload(&caller.services).await
}

/// What the network says about an authority, and where it stands.
async fn stands(caller: &Caller, tx: &Tx, id: AuthorityId) -> Result<(Network, Place), Error> {
    let country = state_of(caller, id)?;
    let around = network::around(tx, country, id).await?;
    let place = around.place(id, country);
    Ok((around, place))
}

fn name_of(caller: &Caller, id: AuthorityId) -> Result<String, Error> {
    caller.services.directory().get(id).map(|one| one.name.clone()).ok_or(Error::NotFound)
}

/// The parts of an authority that goes into another one are parts of that one.
async fn move_parts(tx: &mut Tx, from: AuthorityId, into: AuthorityId) -> Result<(), Error> {
    let before = parents::all(tx).await?;
    let after = parent::merged(before.clone(), from, into);
    for part in before.keys().filter(|part| before.get(part) != after.get(part)) {
        parents::keep(tx, *part, after.get(part).copied()).await?;
    }
    Ok(())
}
