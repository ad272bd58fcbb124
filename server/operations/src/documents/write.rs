//! Writes the content of a document, sealed under its own key.

use super::seal::{Broken, PIECE, Sealer};
use crate::{Error, Services};
use domain::ids::{DocumentId, ExchangeId};

/// Writes the whole content. The caller lists the document afterwards, or discards it.
///
/// # Errors
/// `NotFound` when the exchange has no key; unavailable when the disk is.
pub async fn write(
    services: &Services,
    exchange: ExchangeId,
    id: DocumentId,
    content: &[u8],
) -> Result<(), Error> {
    let reads = services.store.reader();
    let key =
        store::exchanges::exchange_key(&reads, &services.keys, exchange).await?.ok_or(Error::NotFound)?;
    let mut sealer = Sealer::new(&key.derive_file_key(id));
    let mut sink = services.files.create(exchange, id).await?;
    let internal = |e: Broken| Error::Internal(e.to_string());
    for piece in content.chunks(PIECE) {
        sink.write(sealer.push(piece).map_err(internal)?).await?;
    }
    sink.write(sealer.finish().map_err(internal)?).await?;
    Ok(sink.finish().await?)
}

/// Removes what was written and not listed. A file that cannot be removed can be read by nobody: nothing leads to it.
pub async fn discard(services: &Services, exchange: ExchangeId, document: DocumentId) {
    if let Err(error) = services.files.remove(exchange, document).await {
        tracing::warn!(%document, %error, "the file of a document that was not taken is still there");
    }
}
