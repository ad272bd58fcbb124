//! Sends answers: some of them, or the whole reply.

use super::facts::as_attached;
use super::messages::keep_further;
use crate::{Caller, Error};
use domain::exchanges::{Act, Exchange, Facts, decide};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::procedures::Entries;
use domain::procedures::form::Attached;
use store::Begun;
use store::documents::Document;
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
    let is_further = !exchange.asked_again.is_empty();
    let answers = match &draft {
        Some(draft) => answers_of(&exchange, &draft.entries),
        None if is_further => Entries::default(),
        None => store::exchanges::text(&tx, &services.keys, id, Part::Reply).await?.unwrap_or_default(),
    };
    let documents = store::documents::list(&tx, id, &caller.reading()).await?;
    let facts = Facts {
        procedure: &loaded.definition,
        request: &request,
        reply: &answers,
        documents: &of_reply(&exchange, &documents, caller.person.authority),
        message: &Entries::default(),
        is_recipient_reachable: true,
        is_recipient_in_own_state: true,
        today: caller.today(),
        calendars: &services.directory().calendars_of(&exchange),
    };
    let act = if is_complete { Act::Reply } else { Act::ReplyPartly };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    if is_further {
        keep_further(caller, &mut tx, &decided.exchange, act.action(), answers).await?;
    } else {
        store::exchanges::put_text(&mut tx, &services.keys, id, Part::Reply, &answers).await?;
        store::documents::mark_sent(&mut tx, id, caller.person.authority, "a").await?;
    }
    if let Some(draft) = &draft {
        store::drafts::take(&mut tx, draft.id, draft.revision, &caller.drafting()).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}

/// What of a draft belongs to the reply: after questions were asked again, the answers to these alone.
fn answers_of(exchange: &Exchange, draft: &Entries) -> Entries {
    let mut answers = draft.clone();
    if !exchange.asked_again.is_empty() {
        let again: Vec<String> = exchange.asked_again.iter().map(|id| format!("a.{id}")).collect();
        answers.0.retain(|path, _| {
            again.iter().any(|own| {
                path.strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        });
    }
    answers
}

/// The documents that count for the reply: after questions were asked again, those that were not sent before.
pub(super) fn of_reply(exchange: &Exchange, documents: &[Document], own: AuthorityId) -> Vec<Attached> {
    let is_further = !exchange.asked_again.is_empty();
    as_attached(documents.iter().filter(|d| !is_further || (!d.is_sent && d.authority == own)))
}
