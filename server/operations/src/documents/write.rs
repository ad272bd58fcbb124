//! Writes the content of a document, sealed under its own key.

use super::seal::{Broken, PIECE, Sealer};
use crate::outside::FileSink;
use crate::{Error, Services};
use domain::ids::{DocumentId, ExchangeId};

/// A document that is being written, piece by piece. Dropping it unfinished leaves nothing.
pub struct Writing {
    sealer: Sealer,
    sink: Box<dyn FileSink>,
}

impl Writing {
    /// Begins to write. Whoever finishes it lists the document afterwards, or discards it.
    ///
    /// # Errors
    /// `NotFound` when the exchange has no key; unavailable when the disk is.
    pub async fn begin(services: &Services, exchange: ExchangeId, id: DocumentId) -> Result<Self, Error> {
        let reads = services.store.reader();
        let key =
            store::exchanges::exchange_key(&reads, &services.keys, exchange).await?.ok_or(Error::NotFound)?;
        let sealer = Sealer::new(&key.derive_file_key(id));
        Ok(Self { sealer, sink: services.files.create(exchange, id).await? })
    }

    /// Writes the next bytes.
    ///
    /// # Errors
    /// Unavailable when the disk is.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let sealed = self.sealer.push(bytes).map_err(internal)?;
        if !sealed.is_empty() {
            self.sink.write(sealed).await?;
        }
        Ok(())
    }

    /// Makes the whole durable.
    ///
    /// # Errors
    /// As [`Writing::push`].
    pub async fn finish(mut self) -> Result<(), Error> {
        self.sink.write(self.sealer.finish().map_err(internal)?).await?;
        Ok(self.sink.finish().await?)
    }
}

fn internal(broken: Broken) -> Error {
    Error::Internal(broken.to_string())
}

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
    let mut writing = Writing::begin(services, exchange, id).await?;
    for piece in content.chunks(PIECE) {
        writing.push(piece).await?;
    }
    writing.finish().await
}

/// Removes what was written and not listed. A file that cannot be removed can be read by nobody: nothing leads to it.
pub async fn discard(services: &Services, exchange: ExchangeId, document: DocumentId) {
    if let Err(error) = services.files.remove(exchange, document).await {
        tracing::warn!(%document, %error, "the file of a document that was not taken is still there");
    }
}
