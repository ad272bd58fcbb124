//! A new request like an earlier one: the same procedure, recipient and questions, and nothing about the person.

use crate::exchanges::create_draft::begin;
use crate::{Caller, Error};
use domain::access::Ability;
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Exchange, Lifecycle};
use domain::ids::{ExchangeId, OnceKey};
use domain::problem::Refusal;
use domain::procedures::definition::Step;
use domain::procedures::{Entries, Procedure, form};
use store::exchanges::Part;

/// The entries that name the chosen questions, in the form of a request.
const QUESTIONS: &str = "q";
/// The entry that names the authority that is asked.
const RECIPIENT: &str = "recipient";

/// Whether the caller may begin a request like this one: the own authority asked, and the caller drafts here.
pub(super) fn may_repeat(caller: &Caller, exchange: &Exchange, procedure: &Procedure) -> bool {
    let asked = exchange.side_of(caller.person.authority) == Some(procedure.initiating_side());
    let is_known = !matches!(exchange.lifecycle, Lifecycle::Draft | Lifecycle::Erased { .. });
    asked && is_known && caller.person.can(&exchange.procedure, Ability::Draft)
}

/// Begins a draft under the version in force, and answers the page on which to go on: that about the person. The same key makes one draft. Comments on questions and own questions stay
/// behind: they may name the person; of an exchange whose data are blocked the questions do too.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's; refused for whoever answered it, or drafts nothing.
pub async fn request_like(
    caller: &Caller,
    id: ExchangeId,
    key: OnceKey,
) -> Result<(ExchangeId, Step), Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let exchange = store::exchanges::load(&reader, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let procedures = services.procedures();
    let older = procedures.version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let loaded = procedures.current(&exchange.procedure).ok_or(Error::NotFound)?;
    let procedure = &loaded.definition;
    if !may_repeat(caller, &exchange, &older.definition) {
        return Err(Refusal::NotAllowed.into());
    }
    let mut entries = Entries::default();
    if sight(&exchange, &older.definition, &caller.person) == Sight::Everything {
        let chosen = store::exchanges::text(&reader, &services.keys, id, Part::Request).await?;
        let chosen = chosen.unwrap_or_default();
        let known = chosen.all(QUESTIONS).filter(|id| procedure.question(id).is_some());
        let questions: Vec<String> = known.map(str::to_owned).collect();
        if !questions.is_empty() {
            entries.0.insert(QUESTIONS.to_owned(), questions);
        }
    }
    let recipient = exchange.counterpart_of(older.definition.initiating_side());
    if let Some(recipient) = recipient {
        entries.set(RECIPIENT, recipient.to_string());
    }
    let id = begin(caller, key, &exchange.procedure, procedure.version, recipient, entries).await?;
    let steps = form::steps(procedure);
    let about = steps.iter().find(|step| **step == Step::Subject).or_else(|| steps.first());
    Ok((id, about.copied().unwrap_or(Step::Check)))
}
