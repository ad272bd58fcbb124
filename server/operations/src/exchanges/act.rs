//! Takes an action on an exchange that was sent: accept, refuse, agree to a date, withdraw, close, rate.

use super::facts::attached;
use crate::{Caller, Error};
use domain::exchanges::{Act, Facts, decide};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::Entries;
use store::Begun;
use store::exchanges::Part;

/// Texts that go with an action and are kept, encrypted, with the texts of the exchange.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActTexts {
    /// Reason of a refusal, with its language under `reason.lang`.
    pub refusal: Option<Entries>,
}

/// Takes the action, if the rules allow it on the revision that the person saw.
///
/// # Errors
/// Refused with the reason; `Stale` when somebody was faster; `NotFound` when it is not the caller's.
pub async fn act(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    act: Act,
    texts: ActTexts,
) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("act", id, revision, &act, &texts.refusal)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let services = &caller.services;
    let exchange = store::exchanges::load(&tx, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    if exchange.revision != revision {
        return Err(Error::Stale);
    }
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let nothing = Entries::default();
    let (_, documents) = attached(&tx, id, &caller.reading()).await?;
    let facts = Facts {
        procedure: &loaded.definition,
        request: &nothing,
        reply: &nothing,
        documents: &documents,
        is_recipient_reachable: true,
        today: caller.today(),
        calendars: &services.directory().calendars_of(&exchange),
    };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    if let Some(refusal) = &texts.refusal {
        store::exchanges::put_text(&mut tx, &services.keys, id, Part::Refusal, refusal).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}
