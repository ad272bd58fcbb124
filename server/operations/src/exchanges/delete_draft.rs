//! Deletes a draft with its documents.

use crate::{Caller, Error};
use domain::ids::ExchangeId;

/// Deletes a draft and its documents for good: nobody else has seen it.
///
/// # Errors
/// `NotFound` when it is not the caller's.
pub async fn delete_draft(caller: &Caller, id: ExchangeId) -> Result<(), Error> {
    let services = &caller.services;
    let mut hk = services.store.housekeeping().await?;
    let documents = store::drafts::delete(&mut hk, id, &caller.drafting()).await?;
    hk.commit().await?;
    for document in documents {
        services.files.remove(id, document).await?;
    }
    Ok(())
}
