//! Saves one page of a draft, valid or not.

use crate::{Caller, Error};
use domain::ids::{AuthorityId, ExchangeId, Revision};
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

/// Saves what was typed on one page. Paths that the page does not own are left as they are.
///
/// # Errors
/// `NotFound` when the draft is not the caller's; `Stale` when it was saved elsewhere since.
pub async fn save_draft(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    step: Step,
    posted: Entries,
) -> Result<Saved, Error> {
    let services = &caller.services;
    let mut hk = services.store.housekeeping().await?;
    let mut draft =
        store::drafts::load(&hk, &services.keys, id, &caller.drafting()).await?.ok_or(Error::NotFound)?;
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let before = draft.entries.clone();
    draft.entries.take_over(posted.cut(), form::owned_by(&loaded.definition, step));
    if draft.entries == before {
        return Ok(Saved { revision: draft.revision, at: draft.changed_at });
    }
    draft.recipient = draft.entries.text("recipient").and_then(|text| text.parse::<AuthorityId>().ok());
    draft.revision = revision.next();
    draft.changed_at = caller.now;
    draft.changed_by = caller.person.id;
    store::drafts::save(&mut hk, &services.keys, &draft, revision).await?;
    hk.commit().await?;
    Ok(Saved { revision: draft.revision, at: caller.now })
}
