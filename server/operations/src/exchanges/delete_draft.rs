//! Deletes a draft with its documents.

use super::saving::{self, Begun};
use crate::{Caller, Error};
use domain::access::Authorship;
use domain::ids::{ExchangeId, OnceKey};

/// Deletes a draft and its documents for good: nobody else has seen it. Its author deletes it also where it is written no
/// longer. The same key deletes it once.
///
/// # Errors
/// `NotFound` when it is not the caller's.
pub async fn delete_draft(caller: &Caller, id: ExchangeId, key: OnceKey) -> Result<(), Error> {
    let services = &caller.services;
    let mut saving = match saving::begin(caller, key, &("delete_draft", id)).await? {
        Begun::Fresh(saving) => saving,
        Begun::Done(()) => return Ok(()),
    };
    let deleted = store::drafts::delete(&mut saving.hk, id, &caller.drafting()).await;
    let documents = match deleted {
        Err(store::Error::NotFound) => {
            store::drafts::delete_read_only(&mut saving.hk, id, &Authorship::of(&caller.person)).await?
        }
        deleted => deleted?,
    };
    saving.finish(()).await?;
    for document in documents {
        services.files.remove(id, document).await?;
    }
    Ok(())
}
