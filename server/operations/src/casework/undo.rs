//! Undoes a step of daily work, within ten minutes, by who made it; what somebody changed since stays.

use super::work::{colleague, loaded};
use crate::{Caller, Error};
use domain::casework::work::decide;
use domain::casework::{Step, StepOutcome, StepRow, Work};
use domain::exchanges::Events;
use domain::ids::{OnceKey, StepId, UnitId};
use domain::problem::Refusal;
use std::collections::BTreeSet;
use store::{Begun, Tx};

/// Undoes the step on every exchange that still stands as the step left it.
///
/// # Errors
/// `NotFound` for the step of somebody else; refused after ten minutes, or when it was undone before.
pub async fn undo(caller: &Caller, id: StepId, key: OnceKey) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("undo", id)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let (authority, person) = (caller.person.authority, caller.person.id);
    let step = store::casework::step(&tx, id, authority, person).await?.ok_or(Error::NotFound)?;
    if !step.may_be_undone(person, caller.now) {
        return Err(Refusal::UndoOver.into());
    }
    // Units before exchanges, as everywhere.
    let open = open_units(caller, &mut tx, &step).await?;
    let (mut rows, mut events) = (Vec::new(), Vec::new());
    for row in step.rows.iter().filter(|row| row.outcome == StepOutcome::Done) {
        let (outcome, event) = one(caller, &mut tx, &step, row, &open).await?;
        rows.push(StepRow { outcome, ..row.clone() });
        events.extend(event);
    }
    store::casework::undo_step(&mut tx, id, &rows, caller.now).await?;
    Ok(tx.finish(&Events::joined(events), "").await?)
}

/// Those units that may get something back and are open still; they stay open until the change is made.
async fn open_units(caller: &Caller, tx: &mut Tx, step: &Step) -> Result<BTreeSet<UnitId>, Error> {
    let is_sorting = matches!(step.work, Work::ToUnit(_) | Work::FromUnit);
    let before: BTreeSet<UnitId> =
        step.rows.iter().filter(|_| is_sorting).filter_map(|row| row.unit_before).collect();
    let mut open = BTreeSet::new();
    for id in before {
        if store::casework::hold_unit(tx, id, caller.person.authority).await? {
            open.insert(id);
        }
    }
    Ok(open)
}

async fn one(
    caller: &Caller,
    tx: &mut Tx,
    step: &Step,
    row: &StepRow,
    open: &BTreeSet<UnitId>,
) -> Result<(StepOutcome, Option<Events>), Error> {
    let Some((exchange, standing)) = loaded(caller, tx, row.exchange).await? else {
        return Ok((StepOutcome::NotFound, None));
    };
    let work = match step.way_back(row, &standing) {
        Ok(work) => work,
        Err(refusal) => return Ok((StepOutcome::Refused(refusal), None)),
    };
    let colleague = match work {
        Work::Assign(before) => colleague(caller, tx, before).await?,
        // A unit that was closed since gets nothing back.
        Work::ToUnit(before) if !open.contains(&before) => {
            return Ok((StepOutcome::Refused(Refusal::ChangedSince), None));
        }
        _ => None,
    };
    match decide(&exchange, &standing, &caller.person, work, colleague.as_ref(), caller.now) {
        Err(refusal) => Ok((StepOutcome::Refused(refusal), None)),
        Ok(None) => Ok((StepOutcome::Unchanged, None)),
        Ok(Some(events)) => {
            let authority = caller.person.authority;
            match store::casework::carry_out(tx, row.exchange, authority, &standing, work).await {
                Ok(()) => Ok((StepOutcome::Undone, Some(events))),
                Err(store::Error::Stale) => Ok((StepOutcome::Refused(Refusal::ChangedSince), None)),
                Err(other) => Err(other.into()),
            }
        }
    }
}
