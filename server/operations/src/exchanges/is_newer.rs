//! Whether an exchange was changed since a page showed it, or is gone from there.

use crate::{Caller, Error};
use domain::ids::{ExchangeId, Revision};

/// Whether the exchange has another revision than this one, or has left the caller's authority; what the caller could
/// never see is not newer.
///
/// # Errors
/// When the store cannot be read.
pub async fn is_newer(caller: &Caller, id: ExchangeId, shown: Revision) -> Result<bool, Error> {
    let reader = caller.services.store.reader();
    let exchange = store::exchanges::load(&reader, id, &caller.reading()).await?;
    match exchange {
        Some(exchange) => Ok(exchange.revision != shown),
        None => has_left(caller, id).await,
    }
}

/// Whether the caller's authority took part in the exchange before and does no longer.
///
/// # Errors
/// When the store cannot be read.
pub async fn has_left(caller: &Caller, id: ExchangeId) -> Result<bool, Error> {
    let reader = caller.services.store.reader();
    Ok(store::exchanges::has_left(&reader, id, &caller.reading()).await?)
}
