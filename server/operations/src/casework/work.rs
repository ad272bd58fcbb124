//! One step of daily work on one or more exchanges: each is decided by itself, and what is refused on one hinders no
//! other.

use crate::{Caller, Error};
use domain::access::Person;
use domain::accounts::UserState;
use domain::casework::work::{MOST_AT_ONCE, decide};
use domain::casework::{HolderSeen, Standing, Step, StepOutcome, StepRow, Work};
use domain::exchanges::{Events, Exchange};
use domain::ids::{ExchangeId, LabelId, OnceKey, PersonId, StepId, UnitId};
use domain::problem::Refusal;
use std::collections::BTreeSet;
use store::{Begun, Reads, Tx};

/// Does the work on each of these exchanges as far as the rules allow, and as far as they are still with whom the page
/// showed; what became of each is kept with the step. The same key makes one step.
///
/// # Errors
/// Refused when nothing is selected; `NotFound` when the authority has no such label or open unit; those of the store.
pub async fn work(
    caller: &Caller,
    key: OnceKey,
    ids: &[ExchangeId],
    work: Work,
    seen: HolderSeen,
) -> Result<StepId, Error> {
    // In one order everywhere, so that two steps at once do not wait for each other in a circle.
    let ids: BTreeSet<ExchangeId> = ids.iter().copied().take(MOST_AT_ONCE).collect();
    let step = StepId(key.0);
    let mut tx = match caller.begin(key, &("work", &ids, work, seen)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(step),
    };
    if ids.is_empty() {
        return Err(Refusal::NothingSelected.into());
    }
    let colleague = match work {
        Work::Assign(id) => colleague(caller, &tx, id).await?,
        Work::Label(id) | Work::Unlabel(id) => {
            check_label(caller, &tx, id, matches!(work, Work::Label(_))).await?;
            None
        }
        Work::ToUnit(id) => {
            check_unit(caller, &mut tx, id).await?;
            None
        }
        Work::GiveBack | Work::FromUnit => None,
    };
    let (mut rows, mut events) = (Vec::new(), Vec::new());
    for id in ids {
        let (row, event) = one(caller, &mut tx, id, (work, seen), colleague.as_ref()).await?;
        rows.push(row);
        events.extend(event);
    }
    let (authority, person) = (caller.person.authority, caller.person.id);
    let made = Step { id: step, authority, person, at: caller.now, work, undone_at: None, rows };
    store::casework::keep_step(&mut tx, &made).await?;
    tx.finish(&Events::joined(events), "").await?;
    Ok(step)
}

/// The work on one exchange.
async fn one(
    caller: &Caller,
    tx: &mut Tx,
    id: ExchangeId,
    (work, seen): (Work, HolderSeen),
    colleague: Option<&Person>,
) -> Result<(StepRow, Option<Events>), Error> {
    let Some((exchange, standing)) = loaded(caller, tx, id).await? else {
        let outcome = StepOutcome::NotFound;
        return Ok((StepRow { exchange: id, outcome, assigned_before: None, unit_before: None }, None));
    };
    let (assigned_before, unit_before) = (standing.assigned, standing.unit);
    let row = |outcome| StepRow { exchange: id, outcome, assigned_before, unit_before };
    match decide(&exchange, &standing, &caller.person, work, colleague, caller.now) {
        Err(refusal) => Ok((row(StepOutcome::Refused(refusal)), None)),
        Ok(None) => Ok((row(StepOutcome::Unchanged), None)),
        Ok(Some(_)) if seen.forbids(work, &standing) => {
            Ok((row(StepOutcome::Refused(Refusal::ChangedSince)), None))
        }
        Ok(Some(events)) => {
            match store::casework::carry_out(tx, id, caller.person.authority, &standing, work).await {
                Ok(()) => Ok((row(StepOutcome::Done), Some(events))),
                Err(store::Error::Stale) => Ok((row(StepOutcome::Refused(Refusal::ChangedSince)), None)),
                Err(other) => Err(other.into()),
            }
        }
    }
}

/// The exchange with how it stands inside the own authority; none when it is not the caller's.
pub(super) async fn loaded(
    caller: &Caller,
    reads: &impl Reads,
    id: ExchangeId,
) -> Result<Option<(Exchange, Standing)>, Error> {
    let Some(exchange) = store::exchanges::load(reads, id, &caller.reading()).await? else { return Ok(None) };
    let standing = store::casework::standing(reads, &exchange, caller.person.authority).await?;
    Ok(Some((exchange, standing)))
}

/// A colleague who may sign in today, with the roles held.
pub(super) async fn colleague(
    caller: &Caller,
    reads: &impl Reads,
    id: PersonId,
) -> Result<Option<Person>, Error> {
    if id == caller.person.id {
        return Ok(Some(caller.person.clone()));
    }
    let authority = caller.person.authority;
    let found = store::accounts::colleague(reads, id, authority).await?;
    let is_there = |found: &store::accounts::Colleague| {
        found.state == UserState::Active && found.valid_until.is_none_or(|last| caller.today() <= last)
    };
    Ok(found.filter(is_there).map(|found| Person { id, authority, roles: found.roles }))
}

async fn check_label(caller: &Caller, reads: &impl Reads, id: LabelId, is_new: bool) -> Result<(), Error> {
    let labels = store::casework::labels(reads, caller.person.authority).await?;
    let is_there = labels.iter().any(|label| label.id == id && !(is_new && label.is_retired));
    if is_there { Ok(()) } else { Err(Error::NotFound) }
}

/// That exchanges can be given to the unit: it stays open until the change is made.
async fn check_unit(caller: &Caller, tx: &mut Tx, id: UnitId) -> Result<(), Error> {
    let is_there = store::casework::hold_unit(tx, id, caller.person.authority).await?;
    if is_there { Ok(()) } else { Err(Error::NotFound) }
}
