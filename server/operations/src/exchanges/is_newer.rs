//! Whether an exchange was changed since a page showed it.

use crate::{Caller, Error};
use domain::ids::{ExchangeId, Revision};

/// Whether the exchange has another revision than this one; what the caller cannot see is never newer.
///
/// # Errors
/// When the store cannot be read.
pub async fn is_newer(caller: &Caller, id: ExchangeId, shown: Revision) -> Result<bool, Error> {
    let reader = caller.services.store.reader();
    let exchange = store::exchanges::load(&reader, id, &caller.reading()).await?;
    Ok(exchange.is_some_and(|exchange| exchange.revision != shown))
}
