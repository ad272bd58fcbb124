//! Sends answers: some of them, or the whole reply.

use super::coordination::{copies, in_charge};
use super::facts::as_attached;
use super::messages::{keep_further, keep_reason, words};
use crate::{Caller, Error};
use domain::access::Scope;
use domain::exchanges::part::{answers_to, answers_with, questions_of};
use domain::exchanges::{Act, Action, Exchange, Facts, decide, late, message};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::procedures::form::Attached;
use domain::procedures::{Entries, Procedure};
use store::documents::Document;
use store::drafts::Draft;
use store::exchanges::Part;
use store::{Begun, Tx};

/// Sends the saved answers: those to the questions that lie with the caller's authority. With `is_complete`, every one of
/// them needs one; else some go out, and the others follow.
///
/// # Errors
/// Refused with a problem for each answer that is missing or wrong, and for the reason of a late reply; `Stale` when somebody was faster; `NotFound` when
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
    let answers =
        Answers::of(caller, &tx, &exchange, &loaded.definition, &request, &caller.drafting()).await?;
    let has_part = exchange.part_of(caller.person.authority).is_some();
    let act = match (has_part, is_complete) {
        (true, true) => Act::ReplyPart,
        (true, false) => Act::ReplyPartPartly,
        (false, true) => Act::Reply,
        (false, false) => Act::ReplyPartly,
    };
    let in_charge = in_charge(caller, &tx, &loaded.definition, Some(&exchange), &act).await?;
    let reason = answers.reason(caller, &exchange, &loaded.definition, act.action(), &Entries::default());
    let copies = copies(caller, &tx, &loaded.definition, Some(&exchange), None).await?;
    let facts = Facts {
        procedure: &loaded.definition,
        request: &request,
        reply: &answers.entries,
        documents: &answers.documents,
        message: &reason,
        is_recipient_reachable: true,
        is_recipient_in_own_state: true,
        not_admitted: None,
        needs_approval: in_charge.needs_approval,
        coordinator: in_charge.coordinator,
        in_charge: &[],
        copies: &copies,
        today: caller.today(),
        calendars: &services.directory().calendars_of(&exchange),
    };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    // What begins to wait for approval stays a draft, which nobody changes meanwhile. The answers to a part do not wait
    // for those of the whole.
    if decided.exchange.awaiting == exchange.awaiting {
        answers.keep(caller, &mut tx, &decided.exchange, act.action(), reason).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}

/// The answers of an authority, as they would be sent now.
pub(super) struct Answers {
    authority: AuthorityId,
    scope: Scope,
    draft: Option<Draft>,
    own: Vec<String>,
    sent: Entries,
    is_further: bool,
    /// The answers.
    pub entries: Entries,
    /// The documents that count for them.
    pub documents: Vec<Attached>,
}

impl Answers {
    /// Those of the authority that the scope names.
    pub async fn of(
        caller: &Caller,
        tx: &Tx,
        exchange: &Exchange,
        procedure: &Procedure,
        request: &Entries,
        scope: &Scope,
    ) -> Result<Self, Error> {
        let (id, keys, authority) = (exchange.id, &caller.services.keys, scope.authority());
        let draft = store::drafts::reply_draft_of(tx, keys, id, scope).await?;
        let own = questions_of(exchange, procedure, request, authority);
        let is_further = exchange.part_of(authority).is_none() && !exchange.asked_again.is_empty();
        let sent = store::exchanges::text(tx, keys, id, Part::Reply).await?.unwrap_or_default();
        let entries = match &draft {
            Some(draft) => answers_to(&own, &draft.entries),
            None if is_further => Entries::default(),
            None => answers_to(&own, &sent),
        };
        let documents = store::documents::list(tx, id, scope).await?;
        let documents = of_reply(exchange, &documents, authority);
        Ok(Self { authority, scope: scope.clone(), draft, own, sent, is_further, entries, documents })
    }

    /// The reason for which they come late by this action: what their author saved, else what is said now. None in time.
    pub fn reason(
        &self,
        caller: &Caller,
        exchange: &Exchange,
        procedure: &Procedure,
        action: Action,
        said: &Entries,
    ) -> Entries {
        let calendars = caller.services.directory().calendars_of(exchange);
        if late::passed(exchange, procedure, &calendars, action, caller.now).is_none() {
            return Entries::default();
        }
        let saved = self.draft.as_ref().map(|draft| words(&draft.entries));
        saved.filter(|saved| saved.text(message::PATH).is_some()).unwrap_or_else(|| words(said))
    }

    /// Keeps them with the exchange, for the other side to read, with the reason where they come late.
    pub async fn keep(
        self,
        caller: &Caller,
        tx: &mut Tx,
        next: &Exchange,
        action: Action,
        reason: Entries,
    ) -> Result<(), Error> {
        let of = (self.authority, action);
        if self.is_further {
            let mut entries = self.entries;
            entries.0.extend(reason.0);
            keep_further(caller, tx, next, of, entries).await?;
        } else {
            keep_reason(caller, tx, next, of, reason).await?;
            let all = answers_with(&self.own, &self.sent, &self.entries);
            store::exchanges::put_text(tx, &caller.services.keys, next.id, Part::Reply, &all).await?;
            for question in &self.own {
                store::documents::mark_sent(tx, next.id, self.authority, &format!("a.{question}")).await?;
            }
        }
        if let Some(draft) = &self.draft {
            store::drafts::take(tx, draft.id, draft.revision, &self.scope).await?;
        }
        Ok(())
    }
}

/// The documents that count for the reply: after questions were asked again, those that were not sent before.
pub(super) fn of_reply(exchange: &Exchange, documents: &[Document], own: AuthorityId) -> Vec<Attached> {
    let is_further = !exchange.asked_again.is_empty();
    as_attached(documents.iter().filter(|d| !is_further || (!d.is_sent && d.authority == own)))
}
