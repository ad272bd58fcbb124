//! The drafts of the own authority.

use super::read_draft::why;
use crate::{Caller, Error};
use domain::access::Authorship;
use domain::exchanges::read_only::WhyReadOnly;
use domain::exchanges::untouched::deleted_on;
use domain::exchanges::view::DraftSummary;
use domain::procedures::ProcedureId;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use store::drafts;

/// Every draft that the caller may write, and every one that the caller wrote and may write no longer, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list_drafts(caller: &Caller) -> Result<Vec<DraftSummary>, Error> {
    let (services, own) = (&caller.services, Authorship::of(&caller.person));
    let reader = services.store.reader();
    let written = drafts::list(&reader, &services.keys, &caller.drafting()).await?;
    let mut lines: Vec<DraftSummary> =
        written.into_iter().filter_map(|listed| line(caller, listed, None)).collect();
    let mut reasons: BTreeMap<ProcedureId, Option<WhyReadOnly>> = BTreeMap::new();
    for listed in drafts::list_read_only(&reader, &services.keys, &own).await? {
        let procedure = &listed.draft.procedure;
        let reason = match reasons.get(procedure) {
            Some(reason) => *reason,
            None => {
                let reason = why(caller, &reader, procedure).await?;
                reasons.insert(procedure.clone(), reason);
                reason
            }
        };
        if reason.is_some() {
            lines.extend(line(caller, listed, reason));
        }
    }
    lines.sort_by_key(|line| Reverse(line.changed_at));
    Ok(lines)
}

/// The line of a draft; none where its version of the procedure is not there.
fn line(
    caller: &Caller,
    listed: drafts::DraftSummary,
    read_only: Option<WhyReadOnly>,
) -> Option<DraftSummary> {
    let (services, draft) = (&caller.services, listed.draft);
    let loaded = services.procedures().version(&draft.procedure, draft.version)?;
    Some(DraftSummary {
        id: draft.id,
        revision: draft.revision,
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        recipient: draft.recipient.and_then(|id| services.directory().line(id)),
        own_reference: draft.entries.text("own_reference").map(str::to_owned),
        author: listed.author_name.unwrap_or_default(),
        changed_at: draft.changed_at,
        deleted_on: deleted_on(draft.changed_at, draft.warned_at, services.keep_drafts, caller.today()),
        read_only,
    })
}
