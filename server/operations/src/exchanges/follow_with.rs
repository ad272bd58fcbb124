//! Begins a request of another procedure that follows from an exchange.

use super::take_over::{begin_after, form_of};
use crate::authorities::admission::may_not_ask;
use crate::{Caller, Error};
use domain::brussels;
use domain::exchanges::view::Coded;
use domain::exchanges::{Exchange, links};
use domain::ids::{ExchangeId, OnceKey};
use domain::problem::Refusal;
use domain::procedures::{Procedure, ProcedureId, form};
use store::Reads;

/// Makes a new draft of this procedure to the authority on the other side, with the fields that its definition takes over
/// from what the caller may see. The exchange stays as it is. The same key makes one draft.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's; refused when the definition in force does not let the caller follow
/// from it now.
pub async fn follow_with(
    caller: &Caller,
    id: ExchangeId,
    procedure: &ProcedureId,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    let reader = caller.services.store.reader();
    let exchange = store::exchanges::load(&reader, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let procedures = caller.services.procedures();
    let other = procedures.version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let loaded = procedures.current(procedure).ok_or(Refusal::NotNow)?;
    let (target, other) = (&loaded.definition, &other.definition);
    let row = links::link(target, &exchange, other, &caller.person).ok_or(Refusal::NotNow)?;
    let own_side = exchange.side_of(caller.person.authority).unwrap_or_default();
    let recipient = exchange.counterpart_of(own_side);
    let day = exchange.sent_at.map_or_else(|| caller.today(), brussels::day);
    let known = form_of(caller, &reader, &exchange, other).await?;
    let entries = known.map(|known| form::linked(target, row, other, &known, day)).unwrap_or_default();
    begin_after(caller, &exchange, target, recipient, entries, key).await
}

/// The procedures of which the caller may begin a request that follows from the exchange, by name.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn offered(
    caller: &Caller,
    reads: &impl Reads,
    exchange: &Exchange,
    of: &Procedure,
) -> Result<Vec<Coded>, Error> {
    let mut current = caller.services.procedures().all_current();
    current.retain(|one| links::link(&one.definition, exchange, of, &caller.person).is_some());
    let mut offered = Vec::new();
    for one in current {
        if may_not_ask(caller, reads, &one.definition).await?.is_none() {
            let text = one.text(one.language_for(caller.language), "procedure", "name").to_owned();
            offered.push(Coded { code: one.definition.procedure.to_string(), text });
        }
    }
    offered.sort_by_cached_key(|one| domain::search::fold(&one.text));
    Ok(offered)
}
