//! Sends answers: some of them, or the whole reply.

use super::facts::as_attached;
use super::messages::keep_further;
use crate::{Caller, Error};
use domain::exchanges::part::{answers_to, answers_with, questions_of};
use domain::exchanges::{Act, Exchange, Facts, decide};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::problem::Refusal;
use domain::procedures::Entries;
use domain::procedures::form::Attached;
use store::Begun;
use store::documents::Document;
use store::exchanges::Part;

/// Sends the saved answers: those to the questions that lie with the caller's authority. With `is_complete`, every one of
/// them needs one; a part is sent as a whole.
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
    let own = questions_of(&exchange, &loaded.definition, &request, caller.person.authority);
    let has_part = exchange.part_of(caller.person.authority).is_some();
    let is_further = !has_part && !exchange.asked_again.is_empty();
    let sent = store::exchanges::text(&tx, &services.keys, id, Part::Reply).await?.unwrap_or_default();
    let answers = match &draft {
        Some(draft) => answers_to(&own, &draft.entries),
        None if is_further => Entries::default(),
        None => answers_to(&own, &sent),
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
    let act = match (has_part, is_complete) {
        (true, true) => Act::ReplyPart,
        (true, false) => return Err(Refusal::NotNow.into()),
        (false, true) => Act::Reply,
        (false, false) => Act::ReplyPartly,
    };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    if is_further {
        keep_further(caller, &mut tx, &decided.exchange, act.action(), answers).await?;
    } else {
        let all = answers_with(&own, &sent, &answers);
        store::exchanges::put_text(&mut tx, &services.keys, id, Part::Reply, &all).await?;
        for question in &own {
            let path = format!("a.{question}");
            store::documents::mark_sent(&mut tx, id, caller.person.authority, &path).await?;
        }
    }
    if let Some(draft) = &draft {
        store::drafts::take(&mut tx, draft.id, draft.revision, &caller.drafting()).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}

/// The documents that count for the reply: after questions were asked again, those that were not sent before.
pub(super) fn of_reply(exchange: &Exchange, documents: &[Document], own: AuthorityId) -> Vec<Attached> {
    let is_further = !exchange.asked_again.is_empty();
    as_attached(documents.iter().filter(|d| !is_further || (!d.is_sent && d.authority == own)))
}
