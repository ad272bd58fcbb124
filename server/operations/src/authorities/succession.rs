//! Lets an authority go into another one, or gives its tasks to others: with access and links, and with what runs, all of
//! it in one change, or nothing.

use super::coordinate::{Begin, begin, begin_trial, deciding, state_of};
use super::directory::reload;
use super::hand_over::{Leaving, hand_over};
use super::network::procedures;
use crate::caller::{hash, key_of};
use crate::faults::Fault;
use crate::{Caller, Error};
use domain::authorities::competence::{Restated, Statement, Statements};
use domain::authorities::split::{Known, Plan};
use domain::authorities::succession::{self, Passed, Side, Succession};
use domain::authorities::{Network, Place, merge as merging, parent, split as splitting};
use domain::exchanges::Events;
use domain::ids::{AuthorityId, OnceKey};
use domain::problem::Refusal;
use domain::procedures::ProcedureId;
use std::collections::{BTreeMap, BTreeSet};
use store::authorities::{add_areas, competences, network, parents, successions};
use store::casework::move_notes;
use store::{Reads, Tx};

/// Those after an authority as they stand, and what they and the authority say of their competences.
pub(super) struct After {
    others: Vec<(AuthorityId, Network, Place)>,
    said: Statements,
}

impl After {
    pub(super) async fn load(
        caller: &Caller,
        reads: &impl Reads,
        from: AuthorityId,
        others: BTreeSet<AuthorityId>,
    ) -> Result<Self, Error> {
        let mut stand = Vec::new();
        for id in &others {
            let (network, place) = stands(caller, reads, *id).await?;
            stand.push((*id, network, place));
        }
        let all: Vec<AuthorityId> = others.into_iter().chain([from]).collect();
        let said = said_by(reads, &all).await?;
        Ok(Self { others: stand, said })
    }

    fn sides(&self) -> Vec<Side<'_>> {
        self.others.iter().map(|(id, network, place)| Side { authority: *id, network, place }).collect()
    }

    /// By which a form is known that was filled in on the ground of other facts.
    pub(super) fn seen(&self, from: Side<'_>) -> Result<String, Error> {
        let sides = self.sides().into_iter().chain([from]);
        Ok(key_of(hash(&succession::seen(sides, &self.said))?).to_string())
    }
}

/// What the page shows of an authority that can go into another one, whichever that will be.
pub(super) async fn seen_alone(reads: &impl Reads, side: Side<'_>) -> Result<String, Error> {
    let said = said_by(reads, &[side.authority]).await?;
    After { others: Vec::new(), said }.seen(side)
}

/// Lets an authority go into another one of its state, with its access, links, competences, people, drafts and exchanges.
/// `seen` is what the page showed.
///
/// # Errors
/// As `change_access`; `AuthorityChanged` where something else goes over than the page showed.
pub async fn merge(
    caller: &Caller,
    from: AuthorityId,
    into: AuthorityId,
    seen: &str,
    key: OnceKey,
) -> Result<(), Error> {
    let name = name_of(caller, from)?;
    state_of(caller, into)?;
    let Some(begin) = begin(caller, from, key, &("merge", from, into, seen)).await? else { return Ok(()) };
    let mut tx = begin.tx;
    let (around, there) = stands(caller, &tx, into).await?;
    let sides = (
        Side { authority: from, network: &begin.network, place: &begin.place },
        Side { authority: into, network: &around, place: &there },
    );
    let person = deciding(caller, &begin.network, &begin.place, Fault::MergerByAnyone);
    if merging::may_merge(&person, &sides.0) && seen_alone(&tx, sides.0).await? != seen {
        return Err(Refusal::AuthorityChanged.into());
    }
    let said = said_by(&tx, &[from, into]).await?;
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
    let after = After::load(caller, &begin.tx, from, plan.successors()).await?;
    let side = Side { authority: from, network: &begin.network, place: &begin.place };
    if splitting::may_split(&caller.person, &side) && after.seen(side)? != seen {
        return Err(Refusal::AuthorityChanged.into());
    }
    let (done, handed) = divide(caller, &mut begin, from, plan, &after).await?;
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
    let mut begin = begin_trial(caller, from).await?;
    let after = After::load(caller, &begin.tx, from, plan.successors()).await?;
    let (done, _) = divide(caller, &mut begin, from, plan, &after).await?;
    Ok(done.stated)
}

/// Everything that a split changes; yields what was decided, and the events of the exchanges that went over.
async fn divide(
    caller: &Caller,
    begin: &mut Begin,
    from: AuthorityId,
    plan: &Plan,
    after: &After,
) -> Result<(Succession, Events), Error> {
    let name = name_of(caller, from)?;
    let Begin { tx, network, place } = begin;
    let plan = plan.clone().settled();
    let areas: BTreeMap<ProcedureId, String> = procedures(caller).into_iter().collect();
    let procedures: Vec<ProcedureId> = plan.tasks.iter().map(|task| task.procedure.clone()).collect();
    let passed = successions::passed(tx, &procedures).await?;
    let known = Known { areas: &areas, passed: &passed, said: &after.said };
    let side = Side { authority: from, network, place };
    let done = splitting::split(&caller.person, &side, &after.sides(), &plan, &known, caller.now)?;
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
async fn said_by(reads: &impl Reads, ids: &[AuthorityId]) -> Result<Statements, Error> {
    let mut said = Statements::new();
    for id in ids {
        let areas = store::authorities::get(reads, *id).await?.map(|known| known.areas).unwrap_or_default();
        said.insert(*id, Statement { areas, competences: competences::of(reads, *id).await? });
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
async fn stands(caller: &Caller, reads: &impl Reads, id: AuthorityId) -> Result<(Network, Place), Error> {
    let country = state_of(caller, id)?;
    let around = network::around(reads, country, id).await?;
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
