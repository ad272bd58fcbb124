//! Sends a request: the draft becomes an exchange.

use super::coordination::{copies, in_charge};
use super::correct::{corrected_by, send_correction};
use super::facts::{attached, is_in_own_state, is_reachable, not_admitted_to};
use crate::{Caller, Error};
use domain::exchanges::{Act, Exchange, Facts, Participation, decide};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::form::{self, FOLLOWS};
use domain::procedures::{Entries, Procedure};
use serde::{Deserialize, Serialize};
use store::Begun;
use store::drafts::Draft;

/// The request after sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its id: that of the draft, or of the exchange that the draft corrected.
    pub id: ExchangeId,
    /// The number given.
    pub number: String,
}

/// Sends the draft to the authority chosen in it, or, where it corrects an exchange, into that exchange.
///
/// # Errors
/// Refused with the problems of every page when something is missing or wrong; `Stale` when the draft was saved
/// elsewhere since; `NotFound` when it is not the caller's.
pub async fn send(caller: &Caller, id: ExchangeId, revision: Revision, key: OnceKey) -> Result<Sent, Error> {
    let mut tx = match caller.begin(key, &("send", id, revision)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(answer) => {
            return serde_json::from_str(&answer).map_err(|e| Error::Internal(e.to_string()));
        }
    };
    let services = &caller.services;
    let draft =
        store::drafts::load(&tx, &services.keys, id, &caller.drafting()).await?.ok_or(Error::NotFound)?;
    if draft.revision != revision {
        return Err(Error::Stale);
    }
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let procedure = &loaded.definition;
    if let Some(corrected) = corrected_by(&draft) {
        return send_correction(caller, tx, &draft, corrected).await;
    }
    let recipient = draft.recipient;
    let (_, documents) = attached(&tx, id, &caller.drafting()).await?;
    let act = Act::Send { recipient, wanted: form::wanted(&draft.entries) };
    let in_charge = in_charge(caller, &tx, procedure, None, &act).await?;
    let copies = copies(caller, &tx, procedure, None, recipient).await?;
    let facts = Facts {
        procedure,
        request: &draft.entries,
        reply: &Entries::default(),
        documents: &documents,
        message: &Entries::default(),
        is_recipient_reachable: is_reachable(caller, &tx, &draft.procedure, recipient).await?,
        is_recipient_in_own_state: is_in_own_state(caller, recipient),
        not_admitted: not_admitted_to(caller, &tx, procedure, recipient).await?,
        needs_approval: in_charge.needs_approval,
        coordinator: in_charge.coordinator,
        in_charge: &[],
        copies: &copies,
        today: caller.today(),
        calendars: &services.directory().calendars(recipient.into_iter().chain([caller.person.authority])),
    };
    let mut next = decide(&exchange_of(caller, &draft, procedure), &caller.person, &act, &facts, caller.now)?;
    let year = domain::brussels::day(caller.now).year();
    let number = store::exchanges::next_number(&mut tx, &procedure.number_prefix, year).await?;
    next.exchange.number = Some(number.clone());
    next.exchange.revision = Revision(1);
    let mut form = draft.entries.clone();
    next.exchange.follows = form.text(FOLLOWS).and_then(|text| text.parse().ok());
    form.0.remove(FOLLOWS);
    store::exchanges::insert(&mut tx, &next.exchange, procedure).await?;
    store::exchanges::put_request(&mut tx, &next.exchange, procedure, &form).await?;
    crate::casework::mark_persons(caller, &mut tx, id, procedure, &form).await?;
    for place in form::document_places(procedure, &form, caller.today()) {
        store::documents::mark_sent(&mut tx, id, caller.person.authority, &place).await?;
    }
    store::drafts::take(&mut tx, id, revision, &caller.drafting()).await?;
    let sent = Sent { id, number };
    let answer = serde_json::to_string(&sent).map_err(|e| Error::Internal(e.to_string()))?;
    tx.finish(&next.events, &answer).await?;
    Ok(sent)
}

fn exchange_of(caller: &Caller, draft: &Draft, procedure: &Procedure) -> Exchange {
    let author = Participation {
        assigned: Some(caller.person.id),
        own_reference: draft.entries.text("own_reference").map(|text| text.chars().take(100).collect()),
        ..Participation::new(draft.authority, procedure.initiating_side())
    };
    Exchange::draft(draft.id, draft.procedure.clone(), draft.version, author, caller.now)
}
