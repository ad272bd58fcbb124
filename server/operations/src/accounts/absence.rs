//! Absence with a deputy: set by the person, or by an administrator for somebody else.

use super::administer::{begin, incomplete};
use super::people::administrator;
use crate::{Caller, Error};
use domain::accounts::view::{AbsenceView, OwnAbsence};
use domain::accounts::{Absence, UserState, absence, administration};
use domain::ids::{OnceKey, PersonId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use serde::Serialize;
use store::Reads;
use time::Date;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AbsenceInput {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// User name or service address of the deputy.
    pub deputy: String,
}

/// The own absence, and for whom the caller stands in.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_absence(caller: &Caller) -> Result<OwnAbsence, Error> {
    of(caller, &caller.services.store.reader(), caller.person.id).await
}

/// The absence of a person of the own authority, and for whom the person stands in.
pub(super) async fn of(caller: &Caller, reads: &impl Reads, id: PersonId) -> Result<OwnAbsence, Error> {
    let today = caller.today();
    let all = store::accounts::absences(reads, caller.person.authority, today).await?;
    let mut stands_in_for = Vec::new();
    for absent in absence::stands_in_for(id, &all, today) {
        stands_in_for.extend(name(reads, absent).await?);
    }
    let absence = match all.iter().find(|absence| absence.person == id) {
        Some(found) => Some(AbsenceView {
            deputy: name(reads, found.deputy).await?.unwrap_or_default(),
            from: found.from,
            to: found.to,
        }),
        None => None,
    };
    Ok(OwnAbsence { id, absence, stands_in_for })
}

async fn name(reads: &impl Reads, id: PersonId) -> Result<Option<String>, Error> {
    Ok(store::accounts::user(reads, id).await?.map(|user| user.display_name))
}

/// Sets an absence; the one before is replaced.
///
/// # Errors
/// `NotFound` for somebody else's unless the caller administers; the problems of the form.
pub async fn set_absence(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    input: AbsenceInput,
) -> Result<(), Error> {
    own_or_administered(caller, id)?;
    let Some((mut tx, standing)) = begin(caller, id, key, &("set_absence", id, &input)).await? else {
        return Ok(());
    };
    if standing.state == UserState::Removed {
        return Err(Refusal::NotInThisState.into());
    }
    let authority = caller.person.authority;
    let mut problems = Vec::new();
    for (day, path) in [(input.from, "from.day"), (input.to, "to.day")] {
        if day.is_none() {
            problems.push(FieldProblem::new(path, ProblemCode::Required));
        }
    }
    let deputy = match input.deputy.trim() {
        "" => Err(FieldProblem::new("deputy", ProblemCode::Required)),
        typed => store::accounts::find_colleague(&tx, authority, typed)
            .await?
            .map(|found| found.user.id)
            .ok_or_else(|| FieldProblem::new("deputy", ProblemCode::NotAColleague)),
    };
    let (Some(from), Some(to), Ok(deputy)) = (input.from, input.to, &deputy) else {
        problems.extend(deputy.err());
        return Err(incomplete(problems));
    };
    let new = Absence { person: id, deputy: *deputy, from, to };
    let others = store::accounts::absences(&tx, authority, caller.today()).await?;
    let problems = absence::problems(&new, &others, caller.today());
    if !problems.is_empty() {
        return Err(incomplete(problems));
    }
    store::accounts::set_absence(&mut tx, authority, &new).await?;
    let event = administration::absent(id, authority, Some(new), caller.person.id, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// Cancels an absence.
///
/// # Errors
/// `NotFound` for somebody else's unless the caller administers.
pub async fn cancel_absence(caller: &Caller, id: PersonId, key: OnceKey) -> Result<(), Error> {
    own_or_administered(caller, id)?;
    let Some((mut tx, _)) = begin(caller, id, key, &("cancel_absence", id)).await? else { return Ok(()) };
    let authority = caller.person.authority;
    store::accounts::cancel_absence(&mut tx, authority, id).await?;
    let event = administration::absent(id, authority, None, caller.person.id, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

fn own_or_administered(caller: &Caller, id: PersonId) -> Result<(), Error> {
    if id == caller.person.id { Ok(()) } else { administrator(caller) }
}
