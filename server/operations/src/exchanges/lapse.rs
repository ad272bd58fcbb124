//! Applies what follows when a clock has run out, in one transaction with its event and its notices.

use super::coordination::of_both_sides;
use crate::{Error, Services};
use domain::exchanges::coordination::{escalated, escalates};
use domain::exchanges::lapse::lapse as decide;
use domain::ids::ExchangeId;
use time::OffsetDateTime;

/// Applies the consequence of the clock that ran out first, unless there is none, or a person or another node was
/// faster.
pub(super) async fn lapse(services: &Services, id: ExchangeId, now: OffsetDateTime) -> Result<bool, Error> {
    let mut tx = services.store.begin_system(&services.keys, now).await?;
    let Some(exchange) = store::exchanges::system_load(&tx, id).await? else { return Ok(false) };
    let procedures = services.procedures();
    let Some(loaded) = procedures.version(&exchange.procedure, exchange.version) else { return Ok(false) };
    let calendars = services.directory().calendars_of(&exchange);
    let Ok(mut decided) = decide(&exchange, &loaded.definition, &calendars, now) else { return Ok(false) };
    if escalates(&decided) {
        let in_charge = of_both_sides(services, &tx, &loaded.definition, &exchange).await?;
        decided = escalated(decided, &in_charge, &loaded.definition, now);
    }
    let before = exchange.revision;
    decided.exchange.revision = before.next();
    match store::exchanges::save(&mut tx, before, &decided.exchange, &loaded.definition).await {
        Err(store::Error::Stale) => return Ok(false),
        saved => saved?,
    }
    tx.finish(&decided.events, "").await?;
    Ok(true)
}
