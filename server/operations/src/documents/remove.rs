//! Removes a document that was not sent yet.

use crate::{Caller, Error};
use domain::ids::{DocumentId, ExchangeId};

/// Removes a document that the own authority attached and has not sent. It is no error if it is gone already.
///
/// # Errors
/// `NotFound` when the draft or exchange is not the caller's.
pub async fn remove(caller: &Caller, exchange: ExchangeId, id: DocumentId) -> Result<(), Error> {
    let services = &caller.services;
    let mut hk = services.store.housekeeping().await?;
    let drafting = caller.drafting();
    let is_draft = store::drafts::load(&hk, &services.keys, exchange, &drafting).await?.is_some();
    if !is_draft && store::exchanges::load(&hk, exchange, &drafting).await?.is_none() {
        return Err(Error::NotFound);
    }
    match store::documents::remove(&mut hk, exchange, id, caller.person.authority).await {
        Ok(()) => {
            hk.commit().await?;
            Ok(services.files.remove(exchange, id).await?)
        }
        Err(store::Error::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
