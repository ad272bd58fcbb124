//! Internal notes: written, and taken back within ten minutes.

use crate::{Caller, Error};
use domain::casework::{HolderSeen, note};
use domain::exchanges::transition::Refused;
use domain::ids::{ExchangeId, NoteId, OnceKey};
use store::Begun;
use store::casework::Note;

/// Adds a note. The same key adds one.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's; refused without the role, or with what is wrong with the text;
/// `Stale` when somebody else has the exchange than the page showed, since that may answer what the note says.
pub async fn add_note(
    caller: &Caller,
    id: ExchangeId,
    key: OnceKey,
    text: &str,
    seen: HolderSeen,
) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("add_note", id, text, seen)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let (exchange, standing) = super::work::loaded(caller, &tx, id).await?.ok_or(Error::NotFound)?;
    let events = note::add(&exchange, &caller.person, text, caller.now)
        .map_err(|(refusal, problems)| Error::Refused(Refused { refusal, problems }))?;
    if seen.is_past(&standing) {
        return Err(Error::Stale);
    }
    let written = Note {
        id: NoteId(key.0),
        authority: caller.person.authority,
        person: caller.person.id,
        at: caller.now,
        text: text.trim().to_owned(),
    };
    store::casework::add_note(&mut tx, &caller.services.keys, id, &written).await?;
    Ok(tx.finish(&events, "").await?)
}

/// Takes an own note back.
///
/// # Errors
/// `NotFound` when there is no such note of the own authority on the exchange; refused for the note of somebody else, and
/// after ten minutes.
pub async fn take_note_back(
    caller: &Caller,
    id: ExchangeId,
    note: NoteId,
    key: OnceKey,
) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("take_note_back", id, note)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let authority = caller.person.authority;
    let exchange = store::exchanges::load(&tx, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let kept = store::casework::note(&tx, id, authority, note).await?;
    let (author, at) = kept.ok_or(Error::NotFound)?;
    let events = note::take_back(&exchange, &caller.person, author, at, caller.now)?;
    store::casework::remove_note(&mut tx, id, authority, note).await?;
    Ok(tx.finish(&events, "").await?)
}
