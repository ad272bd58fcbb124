//! Submitting a work copy, and what a second person makes of it: four eyes before anything is in force. Each step is one
//! transaction with its entry in the audit trail.

use super::super::install::{decide, keep};
use super::super::load::LoadError;
use super::super::reload;
use super::{load, obstacles, seen, source};
use crate::{Caller, Error};
use domain::ids::{OnceKey, PersonId, Revision, WorkCopyId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::design::{WorkCopy, WorkEvent};
use domain::procedures::publish::{self, KnownVersion, Publication, PublishRefusal, VersionStatus};
use store::Begun;

/// Words that go with a return are at most so long, in characters.
const LONGEST: usize = 2_000;

/// Submits a work copy to a second person.
///
/// # Errors
/// As `may_submit`, `Stale`.
pub async fn submit(caller: &Caller, id: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    let faults = obstacles(&caller.services, &source(&copy)).await?;
    let event = copy.submit(&caller.person, faults.is_empty(), caller.now)?;
    step(caller, copy, revision, key, event).await
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
    let event = copy.take_back(&caller.person, caller.now)?;
    step(caller, copy, revision, key, event).await
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
    copy.may_judge(&caller.person)?;
    let words =
        words.ok_or_else(|| Error::problem(FieldProblem::new("words", ProblemCode::ReasonRequired)))?;
    if words.chars().count() > LONGEST {
        return Err(Error::problem(FieldProblem::new("words", ProblemCode::TooLong).with("max", LONGEST)));
    }
    let event = copy.send_back(&caller.person, words, caller.now)?;
    step(caller, copy, revision, key, event).await
}

/// Approves a submitted work copy, which puts it in force.
///
/// # Errors
/// As `may_judge`; `DefinitionFaulty` where another version was installed meanwhile.
pub async fn approve(caller: &Caller, id: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(()) };
    let event = copy.approve(&caller.person, caller.now)?;
    publish(caller, copy, revision, key, event, Some(caller.person.id)).await
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
    let event = copy.put_in_force(caller.services.realm, &caller.person, faults.is_empty(), caller.now)?;
    publish(caller, copy, revision, key, event, None).await
}

/// Throws a work copy of one's own away. The same key does so once.
///
/// # Errors
/// `NotFound`; `WorkCopySubmitted` while it awaits approval; `Stale`.
pub async fn delete(caller: &Caller, id: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("delete_work_copy", id, revision)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let copy = load(caller, id).await?;
    let event = copy.discard(&caller.person, caller.now)?;
    if copy.revision != revision {
        return Err(Error::Stale);
    }
    store::work_copies::discard(&mut tx, id, revision).await?;
    Ok(tx.finish_work(&event, &copy, &[]).await?)
}

/// Keeps a step as the effect of this form.
async fn step(
    caller: &Caller,
    mut copy: WorkCopy,
    before: Revision,
    key: OnceKey,
    event: WorkEvent,
) -> Result<(), Error> {
    copy.last_key = Some(key);
    let mut tx = caller.begin_without_key().await?;
    store::work_copies::step(&mut tx, &copy, before).await?;
    Ok(tx.finish_work(&event, &copy, &[]).await?)
}

/// Adds the version as the author's, has the second person approve it where the realm demands it, and marks the work copy:
/// all in one transaction.
async fn publish(
    caller: &Caller,
    mut copy: WorkCopy,
    before: Revision,
    key: OnceKey,
    event: WorkEvent,
    second: Option<PersonId>,
) -> Result<(), Error> {
    copy.last_key = Some(key);
    let services = &caller.services;
    let decided = decide(services, &source(&copy), Some(copy.author)).await.map_err(|error| match error {
        LoadError::Faults(_) => Refusal::DefinitionFaulty.into(),
        LoadError::Operation(error) => error,
    })?;
    let mut publications: Vec<Publication> = decided.event.into_iter().collect();
    let mut tx = caller.begin_without_key().await?;
    store::work_copies::step(&mut tx, &copy, before).await?;
    for added in &publications {
        if !keep(&mut tx, added, &decided.files).await? {
            return Err(Error::Stale);
        }
    }
    let (procedure, version) = (&decided.result.procedure, decided.result.version);
    if decided.result.status == VersionStatus::Draft {
        let second = second.ok_or(Refusal::NotAllowed)?;
        let (status, author) = (VersionStatus::Draft, Some(copy.author));
        let draft = KnownVersion { version, status, author, is_same: true };
        let others = decided.known.into_iter().filter(|known| known.version != version);
        let known: Vec<KnownVersion> = others.chain([draft]).collect();
        let approved = publish::approve(procedure, version, &known, second, caller.now).map_err(refusal)?;
        store::procedures::approve(&mut tx, &approved).await?;
        publications.push(approved);
    }
    tx.finish_work(&event, &copy, &publications).await?;
    reload(services).await
}

const fn refusal(why: PublishRefusal) -> Refusal {
    match why {
        PublishRefusal::SamePerson(_) => Refusal::AuthorCannotApprove,
        _ => Refusal::DefinitionFaulty,
    }
}
