//! Takes an action on an exchange that was sent: accept, refuse, agree to a date, forward, split, ask, withdraw, close,
//! rate, refer, decide.

use super::coordination::{copies, in_charge, of_both_sides, passed_around};
use super::facts::{attached, is_in_own_state, is_reachable};
use super::messages::{keep, words};
use super::parts::PART;
use crate::authorities::admission::not_admitted;
use crate::{Caller, Error};
use domain::exchanges::{Act, Exchange, Facts, decide, part};
use domain::ids::{AuthorityId, DocumentId, ExchangeId, OnceKey, Revision};
use domain::procedures::Entries;
use domain::procedures::admission::Purpose;
use store::exchanges::Part;
use store::{Begun, Tx};

/// Texts that go with an action and are kept, encrypted, with the texts of the exchange.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActTexts {
    /// Reason of a refusal, with its language under `reason.lang`.
    pub refusal: Option<Entries>,
    /// The words of any other action, under `message::PATH`.
    pub message: Entries,
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
    let input = ("act", id, revision, &act, &texts.refusal, &texts.message);
    let mut tx = match caller.begin(key, &input).await? {
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
    let (_, documents) = attached(&tx, id, &caller.reading()).await?;
    let request = request_of(caller, &tx, id, &act).await?;
    let (recipient, purpose) = brought_in(caller, &exchange, &act);
    let asking = exchange.sides.first().map(|author| author.authority);
    let in_charge = in_charge(caller, &tx, &loaded.definition, Some(&exchange), &act).await?;
    let both = match &act {
        Act::Involve => of_both_sides(services, &tx, &loaded.definition, &exchange).await?,
        _ => Vec::new(),
    };
    let copies = copies(caller, &tx, &loaded.definition, Some(&exchange), recipient).await?;
    let mut message = words(&texts.message);
    let facts = Facts {
        procedure: &loaded.definition,
        request: &request,
        reply: &Entries::default(),
        documents: &documents,
        message: &message,
        is_recipient_reachable: is_reachable(caller, &tx, &exchange.procedure, recipient).await?,
        is_recipient_in_own_state: is_in_own_state(caller, recipient),
        not_admitted: not_admitted(caller, &tx, &loaded.definition, purpose, asking, recipient).await?,
        needs_approval: in_charge.needs_approval,
        coordinator: in_charge.coordinator,
        in_charge: &both,
        copies: &copies,
        today: caller.today(),
        calendars: &services
            .directory()
            .calendars(exchange.sides.iter().map(|part| part.authority).chain(recipient)),
    };
    let decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    let mut decided = passed_around(caller, &tx, &loaded.definition, &act, decided).await?;
    decided.exchange.revision = revision.next();
    store::exchanges::save(&mut tx, revision, &decided.exchange, &loaded.definition).await?;
    if let Some(refusal) = &texts.refusal {
        store::exchanges::put_text(&mut tx, &services.keys, id, Part::Refusal, refusal).await?;
    }
    if let Some(about) = part::about(&exchange, &act, caller.person.authority) {
        message.set(PART, about.to_string());
    }
    keep(caller, &mut tx, &decided.exchange, act.action(), message).await?;
    let left = leave(caller, &mut tx, &exchange, &act).await?;
    tx.finish(&decided.events, "").await?;
    remove_files(caller, id, left).await;
    Ok(())
}

/// Whom the act brings in, and what for.
fn brought_in(caller: &Caller, exchange: &Exchange, act: &Act) -> (Option<AuthorityId>, Purpose) {
    match act {
        Act::Forward { recipient } => (*recipient, Purpose::PassOn),
        Act::Split { recipient, .. } => (*recipient, Purpose::Part),
        Act::Submit => (exchange.awaiting.as_ref().and_then(|awaiting| awaiting.recipient), Purpose::Ask),
        Act::TakeOver => (Some(caller.person.authority), Purpose::PassOn),
        _ => (None, Purpose::PassOn),
    }
}

/// The form, for the acts that look at it.
async fn request_of(caller: &Caller, tx: &Tx, id: ExchangeId, act: &Act) -> Result<Entries, Error> {
    if !matches!(act, Act::AskMore { .. } | Act::Split { .. } | Act::Submit) {
        return Ok(Entries::default());
    }
    let text = store::exchanges::text(tx, &caller.services.keys, id, Part::Request).await?;
    Ok(text.unwrap_or_default())
}

/// Who takes part no longer leaves nothing behind that nobody has seen.
async fn leave(caller: &Caller, tx: &mut Tx, before: &Exchange, act: &Act) -> Result<Vec<DocumentId>, Error> {
    let own = caller.person.authority;
    let helped = before.help_of(own).map(|help| help.authority);
    let gone = match act {
        Act::Forward { .. } => helped.or(Some(own)),
        Act::RefusePart => Some(own),
        Act::TakePartBack { authority } => *authority,
        Act::TakeOver => helped,
        _ => None,
    };
    match gone {
        Some(authority) => Ok(store::drafts::discard_unsent(tx, before.id, authority).await?),
        None => Ok(Vec::new()),
    }
}

/// A file that cannot be removed can be read by nobody: nothing leads to it any more.
async fn remove_files(caller: &Caller, id: ExchangeId, documents: Vec<DocumentId>) {
    for document in documents {
        if let Err(error) = caller.services.files.remove(id, document).await {
            tracing::warn!(%document, %error, "the file of a document that was thrown away is still there");
        }
    }
}
