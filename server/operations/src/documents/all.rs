//! Every document of an exchange that the caller may open.

use super::Download;
use super::download::may_read;
use crate::{Caller, Error};
use domain::ids::ExchangeId;

/// The documents of an exchange, oldest first; none where they are hidden. Opening them is opening personal data.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's, or is not there.
pub async fn all(caller: &Caller, exchange: ExchangeId) -> Result<Vec<Download>, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let found = store::exchanges::load(&reads, exchange, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let mut documents = store::documents::list(&reads, exchange, &caller.reading()).await?;
    documents.retain(|document| may_read(caller, &found, document));
    if documents.is_empty() {
        return Ok(Vec::new());
    }
    crate::exchanges::view::note_opening(caller, &found).await?;
    let key =
        store::exchanges::exchange_key(&reads, &services.keys, exchange).await?.ok_or(Error::NotFound)?;
    Ok(documents
        .into_iter()
        .map(|document| Download { key: key.derive_file_key(document.id), document, caller: caller.clone() })
        .collect())
}
