//! Takes an exchange over into a new draft that follows from it.

use super::create_draft::begin;
use crate::authorities::admission::may_not_ask;
use crate::documents::copy::copy_documents;
use crate::{Caller, Error};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Action, Exchange, why_not};
use domain::ids::{AuthorityId, ExchangeId, OnceKey};
use domain::procedures::{Entries, Procedure, form};
use store::Reader;
use store::exchanges::Part;

/// The exchange, if the caller may take this action on it now.
///
/// # Errors
/// `NotFound` when it is not the caller's; refused when the action is not open.
pub async fn open_to(
    caller: &Caller,
    reader: &Reader,
    id: ExchangeId,
    action: Action,
) -> Result<Exchange, Error> {
    let exchange = store::exchanges::load(reader, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let procedures = caller.services.procedures();
    let loaded = procedures.version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    match why_not(&exchange, &caller.person, &loaded.definition, action) {
        None => Ok(exchange),
        Some(refusal) => Err(refusal.into()),
    }
}

/// The form of the exchange, as far as the caller may see all of it.
///
/// # Errors
/// When the store cannot be read.
pub async fn form_of(
    caller: &Caller,
    reader: &Reader,
    exchange: &Exchange,
    definition: &Procedure,
) -> Result<Option<Entries>, Error> {
    match sight(exchange, definition, &caller.person) {
        Sight::Everything => {
            let keys = &caller.services.keys;
            Ok(store::exchanges::text(reader, keys, exchange.id, Part::Request).await?)
        }
        _ => Ok(None),
    }
}

/// Begins a draft of this procedure that follows from the exchange. The same key makes one draft.
///
/// # Errors
/// Refused where the definition does not let the authority ask.
pub async fn begin_after(
    caller: &Caller,
    exchange: &Exchange,
    procedure: &Procedure,
    recipient: Option<AuthorityId>,
    mut entries: Entries,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    if let Some(refusal) = may_not_ask(caller, &caller.services.store.reader(), procedure).await? {
        return Err(refusal.into());
    }
    entries.0.remove("recipient");
    if let Some(recipient) = recipient {
        entries.set("recipient", recipient.to_string());
    }
    entries.set(form::FOLLOWS, exchange.id.to_string());
    begin(caller, key, &procedure.procedure, procedure.version, recipient, entries).await
}

/// Begins a draft under the version in force, with what the caller may see of the form and the documents of the own
/// authority. The same key makes one draft.
///
/// # Errors
/// Refused where the definition in force does not let the authority ask.
pub async fn take_over(
    caller: &Caller,
    exchange: &Exchange,
    recipient: Option<AuthorityId>,
    adapt: impl FnOnce(&mut Entries) + Send,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let loaded = services.procedures().current(&exchange.procedure).ok_or(Error::NotFound)?;
    let procedure = &loaded.definition;
    let older = services.procedures().version(&exchange.procedure, exchange.version);
    let older = older.ok_or(Error::NotFound)?;
    let sees_all = sight(exchange, &older.definition, &caller.person) == Sight::Everything;
    let form = form_of(caller, &reader, exchange, &older.definition).await?;
    let mut entries = form.map(|form| form::taken_over(procedure, &form)).unwrap_or_default();
    adapt(&mut entries);
    let draft = begin_after(caller, exchange, procedure, recipient, entries, key).await?;
    if sees_all && store::documents::list(&reader, draft, &caller.drafting()).await?.is_empty() {
        copy_documents(caller, exchange.id, draft).await?;
    }
    Ok(draft)
}
