//! Adds or removes one turn of a section that repeats.

use super::saving::{self, Begun};
use crate::{Caller, Error};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::form;
use serde::Serialize;

/// What happens to the turns of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum TurnChange {
    /// One more at the end.
    Add,
    /// This one is taken out, counted from 0.
    Remove(u8),
}

/// Changes how often a section of a draft is filled, and answers how often it is now. A section that does not repeat
/// stays as it is. The same key changes it once.
///
/// # Errors
/// `NotFound` when the draft is not the caller's or has no such section; `Stale` when it was saved elsewhere since.
pub async fn change_turns(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    section: &str,
    change: TurnChange,
) -> Result<u8, Error> {
    let services = &caller.services;
    let input = ("change_turns", id, revision, section, change);
    let mut saving = match saving::begin(caller, key, &input).await? {
        Begun::Fresh(saving) => saving,
        Begun::Done(turns) => return Ok(turns),
    };
    let mut draft = store::drafts::load(&saving.hk, &services.keys, id, &caller.drafting())
        .await?
        .ok_or(Error::NotFound)?;
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let section =
        loaded.definition.sections.iter().find(|known| known.id == section).ok_or(Error::NotFound)?;
    match change {
        TurnChange::Add => form::add_turn(section, &mut draft.entries),
        TurnChange::Remove(turn) => form::remove_turn(section, turn, &mut draft.entries),
    }
    let turns = form::turns(section, &draft.entries);
    draft.revision = revision.next();
    draft.changed_at = caller.now;
    draft.changed_by = caller.person.id;
    store::drafts::save(&mut saving.hk, &services.keys, &draft, revision).await?;
    saving.finish(turns).await
}
