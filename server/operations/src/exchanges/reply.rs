//! Sends answers: some of them, or the whole reply.

use super::facts::attached;
use crate::{Caller, Error};
use domain::exchanges::{Act, Facts, decide};
use domain::ids::{ExchangeId, OnceKey, Revision};
use store::Begun;
use store::exchanges::Part;

/// Sends the saved answers. With `is_complete`, every question needs one.
///
/// # Errors
/// Refused with a problem for each answer that is missing or wrong; `Stale` when somebody was faster; `NotFound` when
/// it is not the caller's.
pub async fn reply(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    is_complete: bool,
) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("reply", id, revision, is_complete)).await? {
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
    let request = store::exchanges::text(&tx, &services.keys, id, Part::Request).await?.unwrap_or_default();
    let draft = store::drafts::reply_draft_of(&tx, &services.keys, id, &caller.drafting()).await?;
    let sent = store::exchanges::text(&tx, &services.keys, id, Part::Reply).await?.unwrap_or_default();
    let answers = draft.as_ref().map_or(&sent, |draft| &draft.entries);
    let (_, documents) = attached(&tx, id, &caller.reading()).await?;
    let facts = Facts {
        procedure: &loaded.definition,
        request: &request,
        reply: answers,
        documents: &documents,
        is_recipient_reachable: true,
        today: caller.today(),
        calendars: &services.directory().calendars_of(&exchange),
    };
    let act = if is_complete { Act::Reply } else { Act::ReplyPartly };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    store::exchanges::put_text(&mut tx, &services.keys, id, Part::Reply, answers).await?;
    store::documents::mark_sent(&mut tx, id, caller.person.authority, "a").await?;
    if let Some(draft) = &draft {
        store::drafts::take(&mut tx, draft.id, draft.revision, &caller.drafting()).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}
