//! Confidential treatment of a single document (Article 10(2) of Regulation 1024/2012), asked for and ended by the
//! authority that attached it.

use crate::{Caller, Error};
use domain::exchanges::confidential;
use domain::ids::{DocumentId, ExchangeId};

/// Asks for confidential treatment of a document of the own authority, or ends it. Done twice it has one effect: of a
/// document that was sent one event, of which the other side is told.
///
/// # Errors
/// `NotFound` for what is not the caller's, is hidden, or is not there; refused to whoever may not act, and once the
/// exchange is blocked.
pub async fn mark(
    caller: &Caller,
    exchange: ExchangeId,
    id: DocumentId,
    is_confidential: bool,
) -> Result<(), Error> {
    let services = &caller.services;
    let own = caller.person.authority;
    let reads = services.store.reader();
    let document =
        store::documents::get(&reads, exchange, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    if document.authority != own {
        return Err(Error::NotFound);
    }
    if document.is_confidential == is_confidential {
        return Ok(());
    }
    if !document.is_sent {
        return mark_unsent(caller, exchange, id, is_confidential).await;
    }
    let mut tx = caller.begin_without_key().await?;
    let found = store::exchanges::load(&tx, exchange, &caller.reading()).await?.ok_or(Error::NotFound)?;
    confidential::may_mark_document(&found, &caller.person, own)?;
    // A second click may have come first.
    let now = store::documents::get(&tx, exchange, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    if now.is_confidential == is_confidential {
        return Ok(());
    }
    store::documents::mark_confidential(&mut tx, id, own, is_confidential).await?;
    let events = confidential::document_marked(&found, &caller.person, is_confidential, caller.now);
    Ok(tx.finish(&events, "").await?)
}

/// Nobody else knows of the document, so nobody is told.
async fn mark_unsent(
    caller: &Caller,
    exchange: ExchangeId,
    id: DocumentId,
    is_confidential: bool,
) -> Result<(), Error> {
    let services = &caller.services;
    let mut hk = caller.housekeeping().await?;
    let draft = store::drafts::load(&hk, &services.keys, exchange, &caller.drafting()).await?;
    if draft.is_none() && store::exchanges::load(&hk, exchange, &caller.drafting()).await?.is_none() {
        return Err(Error::NotFound);
    }
    store::documents::mark_unsent(&mut hk, id, caller.person.authority, is_confidential).await?;
    Ok(hk.commit().await?)
}
