//! Gives a document out, piece by piece, to those who may read the exchange.

use super::seal::{Opener, PIECE, TAG};
use crate::{Caller, Error};
use bytes::Bytes;
use domain::access::{Authorship, Scope};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Exchange, confidential, part};
use domain::ids::{DocumentId, ExchangeId};
use futures::Stream;
use store::documents::Document;

/// A document that may be read now.
pub struct Download {
    /// What it is.
    pub document: Document,
    pub(super) key: [u8; 32],
    pub(super) caller: Caller,
}

/// Finds a document of a draft or exchange that the caller may read. Opening it is opening personal data.
///
/// # Errors
/// `NotFound` when it is not the caller's, is hidden before acceptance, or is not there.
pub async fn download(caller: &Caller, exchange: ExchangeId, id: DocumentId) -> Result<Download, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let mut found = store::documents::get(&reads, exchange, id, &caller.reading()).await?;
    let document = match store::exchanges::load(&reads, exchange, &caller.reading()).await? {
        Some(exchange) => {
            // Whoever approves answers reads the documents that wait with them.
            let awaited = Scope::awaited(&caller.person, &exchange).filter(|_| found.is_none());
            if let Some(scope) = awaited {
                found = store::documents::get(&reads, exchange.id, id, &scope).await?;
            }
            let document = found.filter(|document| may_read(caller, &exchange, document));
            if document.is_some() {
                crate::exchanges::view::note_opening(caller, &exchange).await?;
            }
            document
        }
        None => {
            let draft = store::drafts::load(&reads, &services.keys, exchange, &caller.drafting()).await?;
            match draft {
                Some(_) => found,
                None => own_read_only(caller, &reads, exchange, id).await?,
            }
        }
    };
    let document = document.ok_or(Error::NotFound)?;
    let key =
        store::exchanges::exchange_key(&reads, &services.keys, exchange).await?.ok_or(Error::NotFound)?;
    Ok(Download { key: key.derive_file_key(id), document, caller: caller.clone() })
}

/// A document of a draft that the caller wrote and may write no longer.
async fn own_read_only(
    caller: &Caller,
    reads: &store::Reader,
    draft: ExchangeId,
    id: DocumentId,
) -> Result<Option<Document>, Error> {
    let own = Authorship::of(&caller.person);
    let documents = store::drafts::documents_read_only(reads, draft, &own).await?;
    Ok(documents.into_iter().find(|document| document.id == id))
}

/// Whether the caller may read a document of the exchange: after acceptance, before it one of the own authority, and of the
/// own part alone where there is one; what is confidential by nobody who only receives a copy.
pub(super) fn may_read(caller: &Caller, exchange: &Exchange, document: &Document) -> bool {
    let own = caller.person.authority;
    let loaded = caller.services.procedures().version(&exchange.procedure, exchange.version);
    let is_own = document.authority == own;
    let sees = loaded.is_some_and(|loaded| match sight(exchange, &loaded.definition, &caller.person) {
        Sight::Everything => true,
        Sight::BeforeAcceptance => is_own,
        Sight::HeaderOnly => false,
    });
    sees && part::shows_document(exchange, own, &document.attached_to, is_own)
        && confidential::shows_document(exchange, own, document.is_confidential)
}

impl Download {
    /// The plain bytes, piece by piece. An error ends the stream: the reader notices the missing rest.
    pub fn bytes(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        let sealed_piece = PIECE.saturating_add(TAG);
        let pieces = usize::try_from(self.document.size).unwrap_or(usize::MAX).div_ceil(PIECE).max(1);
        let opener = Opener::new(&self.key);
        futures::stream::try_unfold((self, opener, 0usize), move |(this, mut opener, number)| async move {
            if number >= pieces {
                return Ok(None);
            }
            let offset = u64::try_from(number.saturating_mul(sealed_piece)).unwrap_or(u64::MAX);
            let files = &this.caller.services.files;
            let sealed = files.read(this.document.exchange, this.document.id, offset, sealed_piece).await?;
            let is_last = number.saturating_add(1) == pieces;
            let plain = opener.open(&sealed, is_last).map_err(|e| Error::Internal(e.to_string()))?;
            Ok(Some((plain, (this, opener, number.saturating_add(1)))))
        })
    }
}
