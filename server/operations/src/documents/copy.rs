//! Copies the documents of a request to a new draft, under the key of the draft.

use super::write::Writing;
use super::{Download, download};
use crate::{Caller, Error};
use domain::exchanges::part;
use domain::ids::{DocumentId, ExchangeId};
use futures::{StreamExt, pin_mut};
use store::documents::Document;

/// Copies what the own authority attached to a request.
///
/// # Errors
/// When a document cannot be read or written.
pub async fn copy_documents(caller: &Caller, from: ExchangeId, to: ExchangeId) -> Result<(), Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let own = caller.person.authority;
    let documents = store::documents::list(&reads, from, &caller.reading()).await?;
    for document in documents.into_iter().filter(|d| d.authority == own && part::is_of_form(&d.attached_to)) {
        let found = download(caller, from, document.id).await?;
        copy(caller, found, document, to).await?;
    }
    Ok(())
}

async fn copy(caller: &Caller, found: Download, document: Document, to: ExchangeId) -> Result<(), Error> {
    let id = DocumentId(uuid::Uuid::now_v7());
    let mut writing = Writing::begin(&caller.services, to, id).await?;
    let pieces = found.bytes();
    pin_mut!(pieces);
    while let Some(piece) = pieces.next().await {
        writing.push(&piece?).await?;
    }
    writing.finish().await?;
    let copy = Document { id, exchange: to, is_sent: false, uploaded_at: caller.now, ..document };
    let mut hk = caller.housekeeping().await?;
    store::documents::add(&mut hk, &copy).await?;
    hk.commit().await?;
    Ok(())
}
