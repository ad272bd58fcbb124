//! Submitting a work copy, and what a second person makes of it: four eyes before anything is in force.

use super::super::approve::{ApproveError, approve as approve_version};
use super::super::install::install;
use super::super::load::LoadError;
use super::{obstacles, save, seen, source};
use crate::{Caller, Error};
use domain::ids::{OnceKey, PersonId, Revision, WorkCopyId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::design::{WorkCopy, WorkStatus};
use domain::procedures::publish::{PublishRefusal, VersionStatus};

/// Words that go with a return are at most so long, in characters.
const LONGEST: usize = 2_000;

/// Submits a work copy to a second person.
///
/// # Errors
/// As `may_submit`, `Stale`.
pub async fn submit(caller: &Caller, id: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    let faults = obstacles(&caller.services, &source(&copy)).await?;
    copy.may_submit(caller.person.id, faults.is_empty())?;
    copy.status = WorkStatus::Submitted;
    copy.words = None;
    save(caller, copy, key).await
}

/// Takes a submitted work copy back to write on it.
///
/// # Errors
/// As `may_take_back`, `Stale`.
pub async fn take_back(
    caller: &Caller,
    id: WorkCopyId,
    revision: Revision,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    copy.may_take_back(caller.person.id)?;
    copy.status = WorkStatus::Open;
    save(caller, copy, key).await
}

/// Sends a submitted work copy back to its author, with words.
///
/// # Errors
/// As `may_judge`; words that are missing or too long.
pub async fn send_back(
    caller: &Caller,
    id: WorkCopyId,
    revision: Revision,
    key: OnceKey,
    words: Option<&str>,
) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    copy.may_judge(caller.person.id)?;
    let words =
        words.ok_or_else(|| Error::problem(FieldProblem::new("words", ProblemCode::ReasonRequired)))?;
    if words.chars().count() > LONGEST {
        return Err(Error::problem(FieldProblem::new("words", ProblemCode::TooLong).with("max", LONGEST)));
    }
    copy.status = WorkStatus::Returned;
    copy.words = Some(words.to_owned());
    copy.second = Some(caller.person.id);
    save(caller, copy, key).await
}

/// Approves a submitted work copy, which puts it in force.
///
/// # Errors
/// As `may_judge`; `DefinitionFaulty` where another version was installed meanwhile.
pub async fn approve(caller: &Caller, id: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    copy.may_judge(caller.person.id)?;
    publish(caller, &copy, Some(caller.person.id)).await?;
    copy.status = WorkStatus::InForce;
    copy.second = Some(caller.person.id);
    save(caller, copy, key).await
}

/// Puts a work copy in force without a second person: in realm training alone.
///
/// # Errors
/// As `may_put_in_force_alone`.
pub async fn put_in_force(
    caller: &Caller,
    id: WorkCopyId,
    revision: Revision,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    let faults = obstacles(&caller.services, &source(&copy)).await?;
    copy.may_put_in_force_alone(caller.services.realm, caller.person.id, faults.is_empty())?;
    publish(caller, &copy, None).await?;
    copy.status = WorkStatus::InForce;
    save(caller, copy, key).await
}

/// Installs the files as the author's, and has the second person approve them where the realm demands it. Done again
/// after a break it goes on where it was.
async fn publish(caller: &Caller, copy: &WorkCopy, second: Option<PersonId>) -> Result<(), Error> {
    let services = &caller.services;
    let done = install(services, &[source(copy)], Some(copy.author)).await.map_err(|error| match error {
        LoadError::Faults(_) => Refusal::DefinitionFaulty.into(),
        LoadError::Operation(error) => error,
    })?;
    for one in done.iter().filter(|one| one.status == VersionStatus::Draft) {
        let second = second.ok_or(Refusal::NotAllowed)?;
        approve_version(services, &one.procedure, one.version, second).await.map_err(
            |error| match error {
                ApproveError::Refused(PublishRefusal::SamePerson(_)) => Refusal::AuthorCannotApprove.into(),
                ApproveError::Refused(_) => Refusal::DefinitionFaulty.into(),
                ApproveError::Operation(error) => error,
            },
        )?;
    }
    Ok(())
}
