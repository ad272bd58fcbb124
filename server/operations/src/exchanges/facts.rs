//! The facts for a decision, read from the store.

use crate::Error;
use domain::access::Scope;
use domain::ids::ExchangeId;
use domain::procedures::form::Attached;
use store::Reads;
use store::documents::Document;

/// The documents that the scope reaches, as the rules take them.
pub async fn attached(
    reads: &impl Reads,
    exchange: ExchangeId,
    scope: &Scope,
) -> Result<(Vec<Document>, Vec<Attached>), Error> {
    let documents = store::documents::list(reads, exchange, scope).await?;
    let attached =
        documents.iter().map(|d| Attached { at: d.attached_to.clone(), kind: d.kind.clone() }).collect();
    Ok((documents, attached))
}
