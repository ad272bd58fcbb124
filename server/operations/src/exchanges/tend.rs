//! What the system does by itself with open exchanges: it applies what follows when a clock has run out, reminds, tells
//! both sides and their coordinators when nobody moves, and closes what nobody closed. Each is one transaction, done once,
//! whichever node is faster. Only exchanges at which a look is due are read.

use super::unattended::{announce, close, first_announced, tell_inactive};
use super::{lapse, remind};
use crate::caller::key_of;
use crate::procedures::Loaded;
use crate::{Error, Services};
use domain::exchanges::clocks;
use domain::exchanges::event::EventKind;
use domain::exchanges::schedule::{Seen, next_look};
use domain::exchanges::{Exchange, Lifecycle};
use domain::ids::{ExchangeId, OnceKey};
use sha2::{Digest, Sha256};
use store::exchanges::Due;
use time::{Duration, OffsetDateTime};

/// So many at once: what is left comes in the next round.
const AT_ONCE: u64 = 500;
/// A look that failed is tried again after this time.
const AGAIN_AFTER: Duration = Duration::minutes(10);

/// What a round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tended {
    /// At how many exchanges the system looked.
    pub looks: usize,
    /// Consequences of clocks that ran out.
    pub lapsed: usize,
    /// Reminders.
    pub reminded: usize,
    /// Exchanges of which both sides were told that nothing happens.
    pub inactive: usize,
    /// Exchanges of which both sides were told when they will be closed.
    pub announced: usize,
    /// Exchanges that were closed because nobody closed them.
    pub closed: usize,
}

impl Tended {
    /// Whether more may be due: begin another round at once.
    #[must_use]
    pub fn was_full(&self) -> bool {
        u64::try_from(self.looks).is_ok_and(|looks| looks >= AT_ONCE)
    }
}

/// Looks at every exchange at which a look is due, the longest due first.
///
/// # Errors
/// When the store cannot tell which those are. One that cannot be read is logged, put off, and holds up no other.
pub async fn tend(services: &Services, now: OffsetDateTime) -> Result<Tended, Error> {
    let mut done = Tended::default();
    for due in store::exchanges::system_due(&services.store.reader(), now, AT_ONCE).await? {
        done.looks = done.looks.saturating_add(1);
        if let Err(error) = look_at(services, due, now, &mut done).await {
            tracing::error!(exchange = %due.exchange, %error, "the system could not tend an exchange");
            let mut hk = services.store.housekeeping().await?;
            store::exchanges::postpone(&mut hk, due, now.saturating_add(AGAIN_AFTER)).await?;
            hk.commit().await?;
        }
    }
    Ok(done)
}

/// Does everything that is due, and plans the next look.
async fn look_at(services: &Services, due: Due, now: OffsetDateTime, done: &mut Tended) -> Result<(), Error> {
    let count = |number: &mut usize, is_done: bool| *number = number.saturating_add(usize::from(is_done));
    let id = due.exchange;
    while lapse::lapse(services, id, now).await? {
        count(&mut done.lapsed, true);
    }
    let seen = look(services, id, now).await?;
    let Some(seen) = seen.filter(|seen| matches!(seen.lifecycle, Lifecycle::Open { .. })) else {
        return plan(services, id, due.revision, None).await;
    };
    let Some(loaded) = services.procedures().version(&seen.procedure, seen.version) else {
        // Another node put the version in force just now.
        return plan(services, id, seen.revision, Some(now.saturating_add(AGAIN_AFTER))).await;
    };
    let calendars = services.directory().calendars_of(&seen);
    for clock in clocks::running(&seen, &loaded.definition, &calendars) {
        count(&mut done.reminded, remind::remind(services, &loaded.definition, &seen, &clock, now).await?);
    }
    let is_told = tell_inactive(services, &loaded, &seen, now).await?;
    count(&mut done.inactive, is_told);
    // Coordinators that were called in take part from now on.
    let seen = if is_told { look(services, id, now).await?.unwrap_or(seen) } else { seen };
    if close(services, &loaded, id, now).await? {
        count(&mut done.closed, true);
        return Ok(());
    }
    count(&mut done.announced, announce(services, &loaded, &seen, now).await?);
    plan_next(services, &loaded, &seen, now).await
}

/// Plans the next look, now that everything up to this moment is done.
async fn plan_next(
    services: &Services,
    loaded: &Loaded,
    seen: &Exchange,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let reader = services.store.reader();
    let announced = first_announced(&reader, seen).await?;
    let received = store::exchanges::system_times(&reader, seen.id, EventKind::Received).await?.pop();
    let calendars = services.directory().calendars_of(seen);
    let known = Seen { until: now, announced, received };
    let next = next_look(seen, &loaded.definition, &calendars, known);
    plan(services, seen.id, seen.revision, next).await
}

async fn plan(
    services: &Services,
    id: ExchangeId,
    revision: domain::ids::Revision,
    next: Option<OffsetDateTime>,
) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    store::exchanges::plan(&mut hk, id, revision, next).await?;
    Ok(hk.commit().await?)
}

/// The exchange as it stands, read apart from any change.
async fn look(services: &Services, id: ExchangeId, now: OffsetDateTime) -> Result<Option<Exchange>, Error> {
    let tx = services.store.begin_system(&services.keys, now).await?;
    Ok(store::exchanges::system_load(&tx, id).await?)
}

/// One key for each thing that the system does once, the same on every node.
pub(crate) fn system_key(what: &str) -> (OnceKey, [u8; 32]) {
    let hash: [u8; 32] = Sha256::digest(what).into();
    (key_of(hash), hash)
}
