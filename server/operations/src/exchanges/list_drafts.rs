//! The drafts of the own authority.

use crate::{Caller, Error};
use domain::exchanges::untouched::deleted_on;
use domain::exchanges::view::DraftSummary;

/// Every draft that the caller may write, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list_drafts(caller: &Caller) -> Result<Vec<DraftSummary>, Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let drafts = store::drafts::list(&reader, &services.keys, &caller.drafting()).await?;
    let directory = services.directory();
    let procedures = services.procedures();
    let mut lines = Vec::with_capacity(drafts.len());
    for listed in drafts {
        let draft = listed.draft;
        let Some(loaded) = procedures.version(&draft.procedure, draft.version) else { continue };
        lines.push(DraftSummary {
            id: draft.id,
            revision: draft.revision,
            procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
            recipient: draft.recipient.and_then(|id| directory.line(id)),
            own_reference: draft.entries.text("own_reference").map(str::to_owned),
            author: listed.author_name.unwrap_or_default(),
            changed_at: draft.changed_at,
            deleted_on: deleted_on(draft.changed_at, draft.warned_at, services.keep_drafts, caller.today()),
        });
    }
    Ok(lines)
}
