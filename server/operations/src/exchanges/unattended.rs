//! Exchanges that nobody moves: both sides are told, their coordinators called in, and what nobody closed is closed.

use super::coordination::of_both_sides;
use super::tend::system_key;
use crate::procedures::Loaded;
use crate::{Error, Services};
use domain::brussels;
use domain::exchanges::coordination::involved;
use domain::exchanges::event::EventKind;
use domain::exchanges::unattended::{announced_at, close_unattended, inactive_since, unattended};
use domain::exchanges::{Events, Exchange, event};
use domain::ids::{ExchangeId, PersonId};
use store::{Begun, Reads, Tx};
use time::OffsetDateTime;
use uuid::Uuid;

/// The exchange in a transaction under a key of the system; none when that was done before.
async fn begin(
    services: &Services,
    id: ExchangeId,
    what: &str,
    now: OffsetDateTime,
) -> Result<Option<(Tx, Exchange)>, Error> {
    let (key, hash) = system_key(what);
    let system = PersonId(Uuid::nil());
    let Begun::Fresh(tx) = services.store.begin(&services.keys, system, key, hash, now).await? else {
        return Ok(None);
    };
    Ok(store::exchanges::system_load(&tx, id).await?.map(|exchange| (tx, exchange)))
}

/// Tells both sides of an open exchange that nothing happened for a whole period, once for each, and calls in those of
/// their coordinators who take no part yet.
pub(super) async fn tell_inactive(
    services: &Services,
    loaded: &Loaded,
    seen: &Exchange,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let id = seen.id;
    let since = inactive_since(brussels::day(seen.changed_at), brussels::day(now));
    let Some(since) = since else { return Ok(false) };
    let what = format!("inactive {id} {} {since}", seen.revision);
    let Some((mut tx, exchange)) = begin(services, id, &what, now).await? else { return Ok(false) };
    // Keys are forgotten before a period is over; what was told stays in the audit trail.
    let told = store::exchanges::system_times(&tx, id, EventKind::Inactive).await?;
    if exchange.revision != seen.revision || told.last().is_some_and(|at| brussels::day(*at) >= since) {
        return Ok(false);
    }
    let told = event::inactive(&exchange, now);
    let in_charge = of_both_sides(services, &tx, &loaded.definition, &exchange).await?;
    let Some(mut decided) = involved(&exchange, &in_charge, &loaded.definition, now) else {
        tx.finish(&told, "").await?;
        return Ok(true);
    };
    decided.exchange.revision = exchange.revision.next();
    match store::exchanges::save(&mut tx, exchange.revision, &decided.exchange, &loaded.definition).await {
        // Another node or a person was faster.
        Err(store::Error::Stale) => return Ok(false),
        saved => saved?,
    }
    tx.finish(&Events::joined([told, decided.events]), "").await?;
    Ok(true)
}

/// Tells both sides when the system will close the exchange, once for each day on which the definition says so.
pub(super) async fn announce(
    services: &Services,
    loaded: &Loaded,
    seen: &Exchange,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let (id, today) = (seen.id, brussels::day(now));
    let announced = first_announced(&services.store.reader(), seen).await?;
    let found = unattended(seen, &loaded.definition, announced.or(Some(now)), brussels::day);
    let Some(found) = found else { return Ok(false) };
    let Some(day) = found.announced_on.iter().rev().find(|day| **day <= today) else { return Ok(false) };
    if today >= found.closes_on {
        return Ok(false);
    }
    let what = format!("announce {id} {} {day}", seen.revision);
    let Some((tx, exchange)) = begin(services, id, &what, now).await? else { return Ok(false) };
    // The key is forgotten one day; what was told stays in the audit trail.
    let told = store::exchanges::system_times(&tx, id, EventKind::ClosureAnnounced).await?;
    let is_told = |at: &OffsetDateTime| *at > seen.changed_at && brussels::day(*at) >= *day;
    if exchange.revision != seen.revision || told.iter().any(is_told) {
        return Ok(false);
    }
    tx.finish(&event::closure_announced(&exchange, found.closes_on, now), "").await?;
    Ok(true)
}

/// When both sides were first told since the last change that the system will close the exchange.
pub(super) async fn first_announced(
    reads: &impl Reads,
    exchange: &Exchange,
) -> Result<Option<OffsetDateTime>, Error> {
    let times = store::exchanges::system_times(reads, exchange.id, EventKind::ClosureAnnounced).await?;
    Ok(announced_at(exchange, times))
}

/// Closes an exchange whose time has come.
pub(super) async fn close(
    services: &Services,
    loaded: &Loaded,
    id: ExchangeId,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let mut tx = services.store.begin_system(&services.keys, now).await?;
    let Some(exchange) = store::exchanges::system_load(&tx, id).await? else { return Ok(false) };
    let before = exchange.revision;
    let announced = first_announced(&tx, &exchange).await?;
    let decided = close_unattended(&exchange, &loaded.definition, announced, now, brussels::day);
    let Ok(mut decided) = decided else { return Ok(false) };
    decided.exchange.revision = before.next();
    match store::exchanges::save(&mut tx, before, &decided.exchange, &loaded.definition).await {
        // Another node or a person was faster.
        Err(store::Error::Stale) => return Ok(false),
        saved => saved?,
    }
    tx.finish(&decided.events, "").await?;
    Ok(true)
}
