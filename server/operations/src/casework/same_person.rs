//! Finds open requests of the own authority on the same person under the same procedure, before another one is sent.

use crate::exchanges::correct::corrected_by;
use crate::{Caller, Error};
use domain::casework::person_mark::identities;
use domain::casework::view::SamePersonView;
use domain::ids::ExchangeId;
use domain::procedures::{Entries, Procedure};
use store::Tx;

/// The open requests of the own authority on a person named in this draft, under its procedure. Of one in which the
/// authority takes part no longer only the number is shown. The request that the draft corrects is none of them.
///
/// # Errors
/// `NotFound` when the draft is not the caller's.
pub async fn open_about(caller: &Caller, draft: ExchangeId) -> Result<Vec<SamePersonView>, Error> {
    let (reader, keys) = (caller.services.store.reader(), &caller.services.keys);
    let draft =
        store::drafts::load(&reader, keys, draft, &caller.drafting()).await?.ok_or(Error::NotFound)?;
    let procedures = caller.services.procedures();
    let loaded = procedures.version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let people = identities(&loaded.definition, &draft.entries, caller.today());
    let authority = caller.person.authority;
    let found = store::casework::open_about(&reader, keys, authority, &draft.procedure, &people).await?;
    let corrected = corrected_by(&draft);
    Ok(found
        .into_iter()
        .filter(|request| Some(request.id) != corrected)
        .map(|request| SamePersonView {
            number: request.number,
            id: request.takes_part.then_some(request.id),
        })
        .collect())
}

/// Marks a request as one about the persons named in it, while it is sent.
pub(crate) async fn mark_persons(
    caller: &Caller,
    tx: &mut Tx,
    id: ExchangeId,
    procedure: &Procedure,
    entries: &Entries,
) -> Result<(), Error> {
    let people = identities(procedure, entries, caller.today());
    let (keys, authority) = (&caller.services.keys, caller.person.authority);
    Ok(store::casework::mark_persons(tx, keys, id, authority, &procedure.procedure, &people).await?)
}
