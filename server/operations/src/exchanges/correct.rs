//! Corrects a request that was sent and is not answered yet: a draft is made of it, and sent as its next version.

use super::create_draft::begin;
use super::facts::attached;
use super::messages::put;
use super::send::Sent;
use super::take_over::open_to;
use crate::{Caller, Error};
use domain::exchanges::{Act, Action, Exchange, Facts, decide};
use domain::ids::{AuthorityId, ExchangeId, OnceKey};
use domain::procedures::definition::Step;
use domain::procedures::form::{Attached, CORRECTS, corrected, differences};
use domain::procedures::{Entries, Procedure, form};
use store::drafts::Draft;
use store::exchanges::Part;
use store::{Reads, Tx};
use time::Date;

/// Path at which the draft of a correction says how many corrections there were before.
const BEFORE: &str = "corrects.before";
/// Path at which it says that the request had not left the authority.
const UNSENT: &str = "corrects.unsent";

/// Whether the request that the draft corrects had left the authority when the draft was begun.
pub fn was_sent(draft: &Draft) -> bool {
    draft.entries.text(UNSENT).is_none()
}

/// Begins the draft of a correction: the form as it stands. Yields the draft and its first page. The same key makes one
/// draft.
///
/// # Errors
/// `NotFound` when it is not the caller's; refused when it cannot be corrected (any more).
pub async fn correct(caller: &Caller, id: ExchangeId, key: OnceKey) -> Result<(ExchangeId, Step), Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let exchange = open_to(caller, &reader, id, Action::Correct).await?;
    let mut entries =
        store::exchanges::text(&reader, &services.keys, id, Part::Request).await?.unwrap_or_default();
    entries.set(CORRECTS, id.to_string());
    entries.set(BEFORE, corrections(caller, &reader, id).await?.to_string());
    if exchange.sent_at.is_none() {
        entries.set(UNSENT, "yes");
    }
    let (procedure, version) = (&exchange.procedure, exchange.version);
    let is_sent = exchange.sent_at.is_some();
    let draft = begin(caller, key, procedure, version, recipient_of(caller, &exchange), entries).await?;
    let loaded = services.procedures().version(procedure, version).ok_or(Error::NotFound)?;
    let first = form::correction_steps(&loaded.definition, is_sent).first().copied();
    Ok((draft, first.unwrap_or(Step::Check)))
}

/// The exchange that the draft corrects.
pub fn corrected_by(draft: &Draft) -> Option<ExchangeId> {
    draft.entries.text(CORRECTS).and_then(|text| text.parse().ok())
}

/// The caller's draft; of a correction with the present recipient of the exchange, which may have been forwarded
/// meanwhile.
///
/// # Errors
/// `NotFound` when the draft is not the caller's.
pub async fn present_draft(caller: &Caller, reads: &impl Reads, id: ExchangeId) -> Result<Draft, Error> {
    let draft = store::drafts::load(reads, &caller.services.keys, id, &caller.drafting()).await?;
    let draft = draft.ok_or(Error::NotFound)?;
    let Some(id) = corrected_by(&draft) else { return Ok(draft) };
    let exchange = store::exchanges::load(reads, id, &caller.reading()).await?;
    Ok(Draft { recipient: exchange.and_then(|exchange| recipient_of(caller, &exchange)), ..draft })
}

fn recipient_of(caller: &Caller, exchange: &Exchange) -> Option<AuthorityId> {
    let own_side = exchange.side_of(caller.person.authority).unwrap_or_default();
    exchange.counterpart_of(own_side)
}

/// How many corrections there were.
async fn corrections(caller: &Caller, reads: &impl Reads, id: ExchangeId) -> Result<usize, Error> {
    let said = store::exchanges::messages(reads, &caller.services.keys, id).await?;
    Ok(said.iter().filter(|one| one.action == Action::Correct).count())
}

/// Puts the corrected form in place of the one before, which stays readable.
///
/// # Errors
/// Refused with the problems of the form; `Stale` when it was corrected by a colleague since the draft was begun.
pub async fn send_correction(
    caller: &Caller,
    mut tx: Tx,
    draft: &Draft,
    id: ExchangeId,
) -> Result<Sent, Error> {
    let services = &caller.services;
    let exchange = store::exchanges::load(&tx, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let before = draft.entries.text(BEFORE).and_then(|text| text.parse().ok());
    if before != Some(corrections(caller, &tx, id).await?) {
        return Err(Error::Stale);
    }
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let procedure = &loaded.definition;
    let old = store::exchanges::text(&tx, &services.keys, id, Part::Request).await?.unwrap_or_default();
    let new = corrected(procedure, &old, &draft.entries, exchange.sent_at.is_some());
    let (_, documents) = attached(&tx, id, &caller.reading()).await?;
    let facts = Facts {
        procedure,
        request: &new,
        reply: &Entries::default(),
        documents: &documents,
        message: &Entries::default(),
        is_recipient_reachable: true,
        is_recipient_in_own_state: true,
        not_admitted: None,
        needs_approval: false,
        coordinator: None,
        in_charge: &[],
        copies: &[],
        today: caller.today(),
        calendars: &services.directory().calendars_of(&exchange),
    };
    let is_other = !differences(procedure, &old, &new, caller.today()).is_empty();
    let act = Act::Correct { has_changes: is_other || form::wanted(&old) != form::wanted(&new) };
    let mut decided = decide(&exchange, &caller.person, &act, &facts, caller.now)?;
    decided.exchange.revision = exchange.revision.next();
    store::exchanges::save(&mut tx, exchange.revision, &decided.exchange, procedure).await?;
    put(caller, &mut tx, &decided.exchange, Action::Correct, old).await?;
    store::exchanges::put_request(&mut tx, &decided.exchange, procedure, &new).await?;
    crate::casework::mark_persons(caller, &mut tx, id, procedure, &new).await?;
    store::drafts::merge(&mut tx, draft.id, draft.revision, &caller.drafting()).await?;
    let sent = Sent { id, number: exchange.number.unwrap_or_default() };
    let answer = serde_json::to_string(&sent).map_err(|e| Error::Internal(e.to_string()))?;
    tx.finish(&decided.events, &answer).await?;
    Ok(sent)
}

/// The pages that the draft of a correction has; those of a new request otherwise.
pub fn steps(draft: &Draft, procedure: &Procedure, documents: &[Attached], today: Date) -> Vec<Step> {
    match corrected_by(draft) {
        Some(_) => form::correction_steps(procedure, was_sent(draft)),
        None => form::steps_of_draft(procedure, &draft.entries, documents, today),
    }
}
