//! Reminds the side whose clock runs, once for each day on which its definition says so and for each authority that has
//! it.

use super::tend::system_key;
use crate::{Error, Services};
use domain::exchanges::clocks::Running;
use domain::exchanges::event::EventKind;
use domain::exchanges::schedule::FRESH_FOR;
use domain::exchanges::{Exchange, event};
use domain::ids::PersonId;
use domain::procedures::Procedure;
use domain::procedures::definition::DeadlineDefinition;
use store::Begun;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Reminds of a clock that has run for as many days as its definition says, or still runs for as many, unless that was
/// done, somebody moved the exchange meanwhile, or another node was faster: the key is the same on every node. One transaction: the event, and
/// the notices to those who have to act.
pub(super) async fn remind(
    services: &Services,
    procedure: &Procedure,
    seen: &Exchange,
    clock: &Running<'_>,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let Some(day) = clock.reminded_for(seen.changed_at, now) else { return Ok(false) };
    let (id, due) = (seen.id, clock.reckoning.due);
    let holders: Vec<_> = holders(seen, clock.definition).collect();
    let (key, hash) =
        system_key(&format!("remind {id} {} {due} {day} {}", clock.definition.id, holders.join(" ")));
    let system = PersonId(Uuid::nil());
    let Begun::Fresh(tx) = services.store.begin(&services.keys, system, key, hash, now).await? else {
        return Ok(false);
    };
    let Some(exchange) = store::exchanges::system_load(&tx, id).await? else { return Ok(false) };
    let received = store::exchanges::system_times(&tx, id, EventKind::Received).await?.pop();
    let is_fresh = received.is_some_and(|at| now < at.saturating_add(FRESH_FOR));
    if exchange.revision != seen.revision || is_fresh {
        return Ok(false);
    }
    // Of several clocks each is reminded of by its own last day, and whoever received the exchange since anew; the key
    // alone is not kept for ever.
    let begun = clock.calendar.begins(day).saturating_sub(Duration::MILLISECOND);
    let since = received.map_or(begun, |received| received.max(begun));
    if store::exchanges::system_was_reminded(&tx, id, due, since).await? {
        return Ok(false);
    }
    let told = event::reminded(&exchange, &clock.definition.holder, due, now);
    tx.finish(&told.told_as(procedure.notice_of_deadline(&clock.definition.id)), "").await?;
    Ok(true)
}

/// Who has to act: they get the reminder.
fn holders(exchange: &Exchange, clock: &DeadlineDefinition) -> impl Iterator<Item = String> {
    let holding = exchange.sides.iter().filter(|part| part.is_active && part.side == clock.holder);
    holding.map(|part| part.authority.to_string())
}
