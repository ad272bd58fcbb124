//! A draft that its author may write no longer, as it is read.

use super::show::Reader;
use crate::{Caller, Error};
use domain::access::{Ability, Authorship};
use domain::exchanges::read_only::{WhyReadOnly, why_read_only};
use domain::exchanges::sight::Sight;
use domain::exchanges::untouched::deleted_on;
use domain::exchanges::view::ReadOnlyDraft;
use domain::ids::ExchangeId;
use domain::procedures::{ProcedureId, form};
use store::documents::Document;

/// What the caller wrote and may write no longer, with the reason.
///
/// # Errors
/// `NotFound` when the caller did not write it, or may still write it: then it is read where it is written.
pub async fn read_draft(caller: &Caller, id: ExchangeId) -> Result<ReadOnlyDraft, Error> {
    let (services, own) = (&caller.services, Authorship::of(&caller.person));
    let reads = services.store.reader();
    let draft = store::drafts::load_read_only(&reads, &services.keys, id, &own).await?;
    let draft = draft.ok_or(Error::NotFound)?;
    let why = why(caller, &reads, &draft.procedure).await?.ok_or(Error::NotFound)?;
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let documents = store::drafts::documents_read_only(&reads, id, &own).await?;
    // Nothing of it can be changed: a document is removed no more than one that was sent.
    let documents: Vec<Document> =
        documents.into_iter().map(|document| Document { is_sent: true, ..document }).collect();
    let directory = services.directory();
    let reader = Reader {
        loaded: &loaded,
        language: caller.language,
        other_language: caller.language,
        directory: &directory,
        documents: &documents,
        authority: caller.person.authority,
        may_mark: false,
        request_day: caller.today(),
        reply_day: caller.today(),
    };
    Ok(ReadOnlyDraft {
        id,
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        why,
        saved_at: draft.changed_at,
        deleted_on: deleted_on(draft.changed_at, draft.warned_at, services.keep_drafts, caller.today()),
        recipient: draft.recipient.and_then(|id| directory.line(id)),
        wanted: form::wanted(&draft.entries),
        own_reference: draft.entries.text("own_reference").map(str::to_owned),
        request: reader.request(&draft.entries, Sight::Everything),
    })
}

/// Why the caller does no more than read own drafts of the procedure; none where the caller writes them.
///
/// # Errors
/// Those of the store.
pub(super) async fn why(
    caller: &Caller,
    reads: &store::Reader,
    procedure: &ProcedureId,
) -> Result<Option<WhyReadOnly>, Error> {
    let standing = store::authorities::standing(reads, caller.person.authority, procedure).await?;
    Ok(why_read_only(&standing, caller.person.can(procedure, Ability::Draft)))
}
