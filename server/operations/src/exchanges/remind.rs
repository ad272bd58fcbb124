//! Reminds the side whose clock runs, once for each clock and for each authority that has it.

use crate::procedures::Loaded;
use crate::{Error, Services};
use domain::brussels;
use domain::exchanges::event::EventKind;
use domain::exchanges::{Exchange, clocks, event};
use domain::ids::{ExchangeId, OnceKey, PersonId};
use domain::procedures::definition::DeadlineDefinition;
use sha2::{Digest, Sha256};
use store::Begun;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// Reminds of every clock that has run for as many days as its definition says, and yields how many reminders were
/// made. Each is one transaction: the event, and the notices to those who have to act.
///
/// # Errors
/// When the store cannot tell which exchanges there are. One that cannot be read is logged and left as it is.
pub async fn remind(services: &Services, now: OffsetDateTime) -> Result<usize, Error> {
    let reader = services.store.reader();
    let mut reminded: usize = 0;
    for version in store::procedures::versions(&reader).await? {
        let Some(loaded) = services.procedures().version(&version.procedure, version.version) else {
            continue;
        };
        for clock in &loaded.definition.deadlines {
            let due =
                store::exchanges::system_due_for_reminder(&reader, &loaded.definition, clock, now).await?;
            for id in due {
                if unless_failed(id, remind_of(services, &loaded, clock, id, now).await) {
                    reminded = reminded.saturating_add(1);
                }
            }
        }
    }
    Ok(reminded)
}

/// Reminds of one clock, unless it stopped meanwhile or another node was faster: the key is the same on every node.
async fn remind_of(
    services: &Services,
    loaded: &Loaded,
    clock: &DeadlineDefinition,
    id: ExchangeId,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let Some(seen) = look(services, id, now).await? else { return Ok(false) };
    let Some(due) = last_day(services, loaded, clock, &seen) else { return Ok(false) };
    let system = PersonId(Uuid::nil());
    let holders: Vec<_> = holders(&seen, clock).collect();
    let (key, hash) = system_key(&format!("remind {id} {} {due} {}", clock.id, holders.join(" ")));
    let Begun::Fresh(tx) = services.store.begin(&services.keys, system, key, hash, now).await? else {
        return Ok(false);
    };
    let Some(exchange) = store::exchanges::system_load(&tx, id).await? else { return Ok(false) };
    let received = store::exchanges::system_times(&tx, id, EventKind::Received).await?.pop();
    let is_fresh = received.is_some_and(|at| now < at.saturating_add(Duration::DAY));
    if exchange.revision != seen.revision || is_fresh {
        return Ok(false);
    }
    // Of several clocks each is reminded of by its own last day, and whoever received the exchange since anew; the key
    // alone is not kept for ever.
    if store::exchanges::system_was_reminded(&tx, id, due, received).await? {
        return Ok(false);
    }
    tx.finish(&event::reminded(&exchange, &clock.holder, due, now), "").await?;
    Ok(true)
}

/// Who has to act: they get the reminder.
fn holders(exchange: &Exchange, clock: &DeadlineDefinition) -> impl Iterator<Item = String> {
    let holding = exchange.sides.iter().filter(|part| part.is_active && part.side == clock.holder);
    holding.map(|part| part.authority.to_string())
}

/// The exchange as it stands, read apart from any change.
pub(super) async fn look(
    services: &Services,
    id: ExchangeId,
    now: OffsetDateTime,
) -> Result<Option<Exchange>, Error> {
    let tx = services.store.begin_system(&services.keys, now).await?;
    Ok(store::exchanges::system_load(&tx, id).await?)
}

/// The last day of the clock, if it runs.
fn last_day(
    services: &Services,
    loaded: &Loaded,
    clock: &DeadlineDefinition,
    exchange: &Exchange,
) -> Option<Date> {
    let calendars = services.directory().calendars_of(exchange);
    let running = clocks::running(exchange, &loaded.definition, &calendars, brussels::day);
    running.into_iter().find(|running| running.definition.id == clock.id).map(|running| running.reckoning.due)
}

/// What the system did with one exchange: a failure is logged, and holds up no other.
pub(super) fn unless_failed(id: ExchangeId, done: Result<bool, Error>) -> bool {
    done.unwrap_or_else(|error| {
        tracing::error!(exchange = %id, %error, "the system could not tend an exchange");
        false
    })
}

/// One key for each thing that the system does once, the same on every node.
pub(super) fn system_key(what: &str) -> (OnceKey, [u8; 32]) {
    let hash: [u8; 32] = Sha256::digest(what).into();
    let mut key = [0; 16];
    key.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    (OnceKey(Uuid::from_bytes(key)), hash)
}
