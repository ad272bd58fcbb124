//! Saves answers that are not sent yet.

use super::Saved;
use super::messages::is_of_words;
use super::saving::{self, Begun};
use crate::{Caller, Error};
use domain::accounts::Role;
use domain::exchanges::part::answers_seen;
use domain::exchanges::{Action, Exchange, available_actions};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::problem::Refusal;
use domain::procedures::Entries;
use store::drafts::{Draft, DraftKind};
use store::exchanges::Part;

/// Saves what was typed, valid or not. The other side sees none of it. The same words of the same form are saved once,
/// whatever was saved or sent since.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's; refused when it cannot be answered now; `Stale` when the answers
/// were saved elsewhere since.
pub async fn save_reply(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    posted: Entries,
) -> Result<Saved, Error> {
    let services = &caller.services;
    let mut saving = match saving::begin(caller, key, &("save_reply", id, revision, &posted)).await? {
        Begun::Fresh(saving) => saving,
        Begun::Done(saved) => return Ok(saved),
    };
    let exchange = store::exchanges::load(&saving.hk, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    if !caller.person.holds(&exchange.procedure, Role::Drafter) {
        return Err(Refusal::NotAllowed.into());
    }
    let actions = available_actions(&exchange, &caller.person, &loaded.definition);
    if !actions.iter().any(|action| matches!(action, Action::Reply | Action::ReplyPart)) {
        return Err(Refusal::NotNow.into());
    }
    let scope = caller.drafting();
    let posted = posted.cut();
    match store::drafts::reply_draft_of(&saving.hk, &services.keys, id, &scope).await? {
        Some(mut draft) => {
            let before = draft.entries.clone();
            draft.entries.take_over(posted, is_of_reply);
            if draft.entries == before {
                return saving.finish(Saved { revision: draft.revision, at: draft.changed_at }).await;
            }
            draft.revision = revision.next();
            draft.changed_at = caller.now;
            draft.changed_by = caller.person.id;
            store::drafts::save(&mut saving.hk, &services.keys, &draft, revision).await?;
            saving.finish(Saved { revision: draft.revision, at: caller.now }).await
        }
        None => {
            // Answers to questions that were asked again begin anew; the earlier ones stay as they were sent.
            let sent = if exchange.asked_again.is_empty() {
                store::exchanges::text(&saving.hk, &services.keys, id, Part::Reply).await?
            } else {
                None
            };
            let sent = sent.unwrap_or_default();
            let mut entries = answers_seen(&exchange, &sent, caller.person.authority);
            entries.take_over(posted, is_of_reply);
            let draft = begun(caller, &exchange, entries);
            // A colleague who begins at the same moment keeps what was saved first.
            if store::drafts::create(&mut saving.hk, &services.keys, &draft).await? != draft.id {
                return Err(Error::Stale);
            }
            saving.finish(Saved { revision: draft.revision, at: caller.now }).await
        }
    }
}

/// Whether the path belongs to the page of the answers: an answer, or the reason for which they come late.
fn is_of_reply(path: &str) -> bool {
    path.starts_with("a.") || is_of_words(path)
}

/// A draft of the answers, saved for the first time.
fn begun(caller: &Caller, exchange: &Exchange, entries: Entries) -> Draft {
    Draft {
        id: ExchangeId(uuid::Uuid::now_v7()),
        kind: DraftKind::Reply,
        exchange: Some(exchange.id),
        procedure: exchange.procedure.clone(),
        version: exchange.version,
        authority: caller.person.authority,
        author: caller.person.id,
        recipient: None,
        revision: Revision(1),
        entries,
        created_at: caller.now,
        changed_at: caller.now,
        changed_by: caller.person.id,
        warned_at: None,
    }
}
