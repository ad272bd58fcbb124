//! Saves one page of a draft, valid or not.

use super::saving::{self, Begun};
use crate::{Caller, Error};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::procedures::definition::Step;
use domain::procedures::{Entries, form};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The draft after saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// Its revision now.
    pub revision: Revision,
    /// When it was saved.
    pub at: OffsetDateTime,
}

/// Saves what was typed on one page. Paths that the page does not own are left as they are. The same words of the same
/// form are saved once, whatever was saved since.
///
/// # Errors
/// `NotFound` when the draft is not the caller's; `Stale` when it was saved elsewhere since.
pub async fn save_draft(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    step: Step,
    posted: Entries,
) -> Result<Saved, Error> {
    let services = &caller.services;
    let input = ("save_draft", id, revision, step, &posted);
    let mut saving = match saving::begin(caller, key, &input).await? {
        Begun::Fresh(saving) => saving,
        Begun::Done(saved) => return Ok(saved),
    };
    let mut draft = store::drafts::load(&saving.hk, &services.keys, id, &caller.drafting())
        .await?
        .ok_or(Error::NotFound)?;
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let before = draft.entries.clone();
    draft.entries.take_over(posted.cut(), form::owned_by(&loaded.definition, step));
    if draft.entries == before {
        return saving.finish(Saved { revision: draft.revision, at: draft.changed_at }).await;
    }
    draft.recipient = draft.entries.text("recipient").and_then(|text| text.parse::<AuthorityId>().ok());
    draft.revision = revision.next();
    draft.changed_at = caller.now;
    draft.changed_by = caller.person.id;
    store::drafts::save(&mut saving.hk, &services.keys, &draft, revision).await?;
    saving.finish(Saved { revision: draft.revision, at: caller.now }).await
}
