//! What the system does with exchanges that nobody moves: it tells both sides, and closes what nobody closed. Each is one
//! transaction, done once, whichever node is faster.

use super::remind::{look, system_key, unless_failed};
use crate::procedures::Loaded;
use crate::{Error, Services};
use domain::brussels;
use domain::exchanges::event::EventKind;
use domain::exchanges::unattended::{announced_at, close_unattended, inactive_since, unattended};
use domain::exchanges::{Action, Exchange, Lifecycle, event};
use domain::ids::{ExchangeId, PersonId};
use domain::procedures::definition::TransitionDefinition;
use store::exchanges::States;
use store::{Begun, Reads, Tx};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// What a round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unattended {
    /// Exchanges of which both sides were told that nothing happens.
    pub inactive: usize,
    /// Exchanges of which both sides were told when they will be closed.
    pub announced: usize,
    /// Exchanges that were closed.
    pub closed: usize,
}

/// Looks at every open exchange that nobody moved for long enough.
///
/// # Errors
/// When the store cannot tell which exchanges there are. One that cannot be read is logged and left as it is.
pub async fn tend_unattended(services: &Services, now: OffsetDateTime) -> Result<Unattended, Error> {
    let mut done = Unattended::default();
    let reader = services.store.reader();
    for id in store::exchanges::system_inactive(&reader, now).await? {
        let told = unless_failed(id, tell_inactive(services, id, now).await);
        done.inactive = done.inactive.saturating_add(usize::from(told));
    }
    for version in store::procedures::versions(&reader).await? {
        let Some(loaded) = services.procedures().version(&version.procedure, version.version) else {
            continue;
        };
        let rows = loaded.definition.transitions.iter();
        for row in rows.filter(|row| row.action == Action::CloseUnattended) {
            tend(services, &loaded, row, now, &mut done).await?;
        }
    }
    Ok(done)
}

/// Announces and closes by one row of a definition.
async fn tend(
    services: &Services,
    loaded: &Loaded,
    row: &TransitionDefinition,
    now: OffsetDateTime,
    done: &mut Unattended,
) -> Result<(), Error> {
    let Some(after) = row.after_days else { return Ok(()) };
    let reader = services.store.reader();
    let definition = &loaded.definition;
    let states = States { procedure: &definition.procedure, version: definition.version, states: &row.from };
    // A day in Brussels begins up to two hours before the one in UTC, and days are counted whole.
    let days = |days: u16| Duration::days(i64::from(days).saturating_sub(1));
    for id in store::exchanges::system_unmoved(&reader, states, now.saturating_sub(days(after))).await? {
        let closed = unless_failed(id, close(services, loaded, id, now).await);
        done.closed = done.closed.saturating_add(usize::from(closed));
    }
    for before in &row.remind_before_days {
        let unmoved_for = days(after.saturating_sub(*before));
        for id in store::exchanges::system_unannounced(&reader, states, now, unmoved_for).await? {
            let told = unless_failed(id, announce(services, loaded, id, now).await);
            done.announced = done.announced.saturating_add(usize::from(told));
        }
    }
    Ok(())
}

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

async fn tell_inactive(services: &Services, id: ExchangeId, now: OffsetDateTime) -> Result<bool, Error> {
    let Some(seen) = look(services, id, now).await? else { return Ok(false) };
    let since = inactive_since(brussels::day(seen.changed_at), brussels::day(now));
    let (Some(since), Lifecycle::Open { .. }) = (since, &seen.lifecycle) else { return Ok(false) };
    let what = format!("inactive {id} {} {since}", seen.revision);
    let Some((tx, exchange)) = begin(services, id, &what, now).await? else { return Ok(false) };
    // Keys are forgotten before a period is over; what was told stays in the audit trail.
    let told = store::exchanges::system_times(&tx, id, EventKind::Inactive).await?;
    if exchange.revision != seen.revision || told.last().is_some_and(|at| brussels::day(*at) >= since) {
        return Ok(false);
    }
    tx.finish(&event::inactive(&exchange, now), "").await?;
    Ok(true)
}

async fn announce(
    services: &Services,
    loaded: &Loaded,
    id: ExchangeId,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let today = brussels::day(now);
    let Some(seen) = look(services, id, now).await? else { return Ok(false) };
    let announced = first_announced(&services.store.reader(), &seen).await?;
    let found = unattended(&seen, &loaded.definition, announced.or(Some(now)), brussels::day);
    let Some(found) = found else { return Ok(false) };
    let Some(day) = found.announced_on.iter().rev().find(|day| **day <= today) else { return Ok(false) };
    if today >= found.closes_on {
        return Ok(false);
    }
    let what = format!("announce {id} {} {day}", seen.revision);
    let Some((tx, exchange)) = begin(services, id, &what, now).await? else { return Ok(false) };
    if exchange.revision != seen.revision {
        return Ok(false);
    }
    tx.finish(&event::closure_announced(&exchange, found.closes_on, now), "").await?;
    Ok(true)
}

/// When both sides were first told since the last change that the system will close the exchange.
async fn first_announced(reads: &impl Reads, exchange: &Exchange) -> Result<Option<OffsetDateTime>, Error> {
    let times = store::exchanges::system_times(reads, exchange.id, EventKind::ClosureAnnounced).await?;
    Ok(announced_at(exchange, times))
}

async fn close(
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
