//! Takes a refused request over into a new draft, to be sent to another authority.

use crate::documents::copy::copy_documents;
use crate::{Caller, Error};
use domain::exchanges::{Action, available_actions};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::problem::Refusal;
use store::drafts::{Draft, DraftKind};
use store::exchanges::Part;

/// Makes a new draft with the texts and documents of a refused request; the authority that was named as competent (or
/// `recipient`, if given) is already chosen. The same key makes one draft.
///
/// # Errors
/// `NotFound` when it is not the caller's; refused when the request was not refused or was not the caller's.
pub async fn send_elsewhere(
    caller: &Caller,
    id: ExchangeId,
    recipient: Option<AuthorityId>,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let exchange = store::exchanges::load(&reader, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    if !available_actions(&exchange, &caller.person, &loaded.definition).contains(&Action::SendElsewhere) {
        return Err(Refusal::NotNow.into());
    }
    let mut entries =
        store::exchanges::text(&reader, &services.keys, id, Part::Request).await?.unwrap_or_default();
    let recipient = recipient.or(exchange.referred_to).filter(|id| *id != caller.person.authority);
    entries.0.remove("recipient");
    if let Some(recipient) = recipient {
        entries.set("recipient", recipient.to_string());
    }
    let draft = Draft {
        id: ExchangeId(key.0),
        kind: DraftKind::Request,
        exchange: None,
        procedure: exchange.procedure.clone(),
        version: exchange.version,
        authority: caller.person.authority,
        author: caller.person.id,
        recipient,
        revision: Revision(1),
        entries,
        created_at: caller.now,
        changed_at: caller.now,
    };
    let mut hk = services.store.housekeeping().await?;
    store::drafts::create(&mut hk, &services.keys, &draft).await?;
    hk.commit().await?;
    if store::documents::list(&reader, draft.id, &caller.drafting()).await?.is_empty() {
        copy_documents(caller, id, draft.id).await?;
    }
    Ok(draft.id)
}
