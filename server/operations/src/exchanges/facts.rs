//! The facts for a decision, read from the store.

use crate::authorities::admission::{may_not_ask, not_admitted};
use crate::{Caller, Error};
use domain::access::Scope;
use domain::ids::{AuthorityId, ExchangeId};
use domain::problem::Refusal;
use domain::procedures::admission::Purpose;
use domain::procedures::form::Attached;
use domain::procedures::{Procedure, ProcedureId};
use store::Reads;
use store::documents::Document;

/// The documents that the scope reaches, as the rules take them.
pub async fn attached(
    reads: &impl Reads,
    exchange: ExchangeId,
    scope: &Scope,
) -> Result<(Vec<Document>, Vec<Attached>), Error> {
    let documents = store::documents::list(reads, exchange, scope).await?;
    let attached = as_attached(&documents);
    Ok((documents, attached))
}

/// Documents as the rules take them.
pub fn as_attached<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Vec<Attached> {
    let attached =
        |d: &Document| Attached { at: d.attached_to.clone(), kind: d.kind.clone(), name: d.name.clone() };
    documents.into_iter().map(attached).collect()
}

/// Whether the chosen authority is in the directory and somebody there reads requests of the procedure.
pub async fn is_reachable(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &ProcedureId,
    recipient: Option<AuthorityId>,
) -> Result<bool, Error> {
    match recipient {
        Some(id) if caller.services.directory().get(id).is_some() => {
            Ok(store::authorities::is_reachable(reads, procedure, id).await?)
        }
        _ => Ok(false),
    }
}

/// Why the definition keeps the caller's authority from asking, or the one that it chose from answering.
pub async fn not_admitted_to(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    recipient: Option<AuthorityId>,
) -> Result<Option<Refusal>, Error> {
    let own = may_not_ask(caller, reads, procedure).await?;
    if own.is_some() {
        return Ok(own);
    }
    let asking = Some(caller.person.authority);
    not_admitted(caller, reads, procedure, Purpose::Ask, asking, recipient).await
}

/// Whether the chosen authority is of the caller's Member State.
pub fn is_in_own_state(caller: &Caller, recipient: Option<AuthorityId>) -> bool {
    let directory = caller.services.directory();
    let state_of = |id| directory.get(id).map(|authority| authority.country);
    let own = state_of(caller.person.authority);
    own.is_some() && recipient.and_then(state_of) == own
}
