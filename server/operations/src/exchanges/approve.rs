//! Approves what waits: a request is sent, answers are sent, as their author wrote them.

use super::coordination::copies;
use super::facts::{attached, is_in_own_state, is_reachable};
use super::reply::Answers;
use crate::authorities::admission::not_admitted;
use crate::{Caller, Error};
use domain::access::Scope;
use domain::exchanges::{Act, Action, Facts, decide};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::problem::Refusal;
use domain::procedures::Entries;
use domain::procedures::admission::Purpose;
use store::Begun;
use store::exchanges::Part;

/// Lets go what waits for approval. A reply that comes late by now, and says nothing of that, goes out with the reason that
/// is said here.
///
/// # Errors
/// Refused with the reason, also with what is wrong by now with what waits; `Stale` when somebody was faster; `NotFound`
/// when it is not the caller's.
pub async fn approve(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    said: Entries,
) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("approve", id, revision, &said)).await? {
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
    let procedure = &loaded.definition;
    let awaiting = exchange.awaiting.as_ref().ok_or(Refusal::NotNow)?;
    let request = store::exchanges::text(&tx, &services.keys, id, Part::Request).await?.unwrap_or_default();
    // Whoever may not read the answers may not approve them either, which the rules say below.
    let answers = match Scope::awaited(&caller.person, &exchange) {
        Some(scope) => Some(Answers::of(caller, &tx, &exchange, procedure, &request, &scope).await?),
        None => None,
    };
    let documents = match &answers {
        Some(answers) => answers.documents.clone(),
        None => attached(&tx, id, &caller.reading()).await?.1,
    };
    let none = Entries::default();
    let reason = answers.as_ref().map_or_else(Entries::default, |answers| {
        answers.reason(caller, &exchange, procedure, Action::Approve, &said)
    });
    let recipient = awaiting.recipient;
    let copies = copies(caller, &tx, procedure, Some(&exchange), recipient).await?;
    let authorities = exchange.sides.iter().map(|part| part.authority).chain(recipient);
    let facts = Facts {
        procedure,
        request: &request,
        reply: answers.as_ref().map_or(&none, |answers| &answers.entries),
        documents: &documents,
        message: &reason,
        is_recipient_reachable: is_reachable(caller, &tx, &exchange.procedure, recipient).await?,
        is_recipient_in_own_state: is_in_own_state(caller, recipient),
        not_admitted: not_admitted(caller, &tx, procedure, Purpose::Ask, Some(awaiting.authority), recipient)
            .await?,
        needs_approval: false,
        coordinator: None,
        in_charge: &[],
        copies: &copies,
        today: caller.today(),
        calendars: &services.directory().calendars(authorities),
    };
    let mut decided = decide(&exchange, &caller.person, &Act::Approve, &facts, caller.now)?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, procedure).await?;
    if let Some(answers) = answers {
        answers.keep(caller, &mut tx, &decided.exchange, awaiting.action, reason).await?;
    }
    tx.finish(&decided.events, "").await?;
    Ok(())
}
