//! Removes a document that was not sent yet.

use crate::{Caller, Error};
use domain::ids::{DocumentId, ExchangeId};
use domain::problem::Refusal;

/// Removes a document that the own authority attached and has not sent. It is no error if it is gone already.
///
/// # Errors
/// `NotFound` when the draft or exchange is not the caller's.
pub async fn remove(caller: &Caller, exchange: ExchangeId, id: DocumentId) -> Result<(), Error> {
    let services = &caller.services;
    let mut hk = caller.housekeeping().await?;
    let drafting = caller.drafting();
    let is_draft = store::drafts::load(&hk, &services.keys, exchange, &drafting).await?.is_some();
    if !is_draft {
        let sent = store::exchanges::load(&hk, exchange, &drafting).await?.ok_or(Error::NotFound)?;
        // What waits for approval does not change under the eyes of who approves it.
        if sent.awaited_reply(caller.person.authority).is_some() {
            return Err(Refusal::NotNow.into());
        }
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
