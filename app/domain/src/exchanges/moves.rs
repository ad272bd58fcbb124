//! What becomes of an exchange that does not go straight: forwarded, asked again, corrected.

use super::dates::{check_date, date_problem};
use super::event::{Event, EventKind, by_system};
use super::transition::{Facts, Refused};
use super::{Dates, Exchange, Participation, coordination};
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::form;
use time::{Date, OffsetDateTime};

/// The whole request goes to another authority of the same Member State, before or after acceptance (`workflows.md`
/// 3.3; another Member State needs a new request of the requesting authority). The number stays, and so do the clocks
/// that count from the sending. Who had it before takes part no longer; the new authority sees what may be seen before
/// acceptance, and accepts for itself. The day that was agreed becomes the wanted one: it is the latest word of the
/// requesting side.
pub fn forward(
    next: &mut Exchange,
    recipient: Option<AuthorityId>,
    person: &Person,
    facts: &Facts<'_>,
) -> Result<(), Refused> {
    let recipient = check_receiver(next, recipient, person, facts)?;
    let asked = coordination::camp(next, person.authority);
    let side = next.side_of(asked).ok_or(Refusal::NotNow)?.to_owned();
    for part in next.sides.iter_mut().filter(|part| part.authority == asked) {
        part.leave();
    }
    coordination::leave(next, asked);
    match next.sides.iter_mut().find(|part| part.authority == recipient) {
        Some(part) => {
            part.is_active = true;
            part.part = None;
            part.help = None;
            part.side = side;
        }
        None => next.sides.push(Participation::new(recipient, side)),
    }
    next.dates = Dates { wanted: next.dates.counting(), proposed: None, agreed: None };
    next.accepted_at = None;
    Ok(())
}

/// The authority to which a request is sent: another one that takes no part in it, reads requests of the procedure, and
/// may be on its side.
pub(super) fn check_asked(
    exchange: &Exchange,
    recipient: Option<AuthorityId>,
    person: &Person,
    facts: &Facts<'_>,
) -> Result<AuthorityId, Refusal> {
    let recipient = recipient.ok_or(Refusal::NoRecipient)?;
    if recipient == person.authority {
        return Err(Refusal::RecipientIsSelf);
    }
    if !facts.is_recipient_reachable {
        return Err(Refusal::RecipientNotReachable);
    }
    if exchange.is_party(recipient) {
        return Err(Refusal::RecipientTakesPart);
    }
    facts.not_admitted.map_or(Ok(recipient), Err)
}

/// The authority that is to take a request or a part of it over: one of the same Member State that takes no part in it,
/// reads requests of the procedure, and may be on its side.
pub(super) fn check_receiver(
    exchange: &Exchange,
    recipient: Option<AuthorityId>,
    person: &Person,
    facts: &Facts<'_>,
) -> Result<AuthorityId, Refused> {
    let recipient = recipient.ok_or(Refusal::NoRecipient)?;
    if recipient == person.authority {
        return Err(Refusal::RecipientIsSelf.into());
    }
    if exchange.is_party(recipient) {
        return Err(Refusal::RecipientTakesPart.into());
    }
    if !facts.is_recipient_in_own_state {
        return Err(Refusal::RecipientAbroad.into());
    }
    if !facts.is_recipient_reachable {
        return Err(Refusal::RecipientNotReachable.into());
    }
    facts.not_admitted.map_or(Ok(recipient), |refusal| Err(refusal.into()))
}

/// The event by which the new authority learns of the request; the requesting side reads in it who has it now.
pub fn received(exchange: &Exchange, recipient: AuthorityId, at: OffsetDateTime) -> Event {
    let state = exchange.state("").map(str::to_owned);
    Event {
        authority: Some(recipient),
        to: state,
        tell: vec![recipient],
        ..by_system(exchange, EventKind::Received, at)
    }
}

/// Some questions are asked again on the same exchange, with a date of their own (`workflows.md` 3.1, rows 21 to 25).
pub fn ask_more(
    next: &mut Exchange,
    questions: &[String],
    wanted: Option<Date>,
    facts: &Facts<'_>,
) -> Result<Date, Refused> {
    let known: Vec<String> =
        form::chosen(facts.procedure, facts.request).iter().map(form::Chosen::id).collect();
    let mut problems = Vec::new();
    if questions.is_empty() {
        problems.push(FieldProblem::new("q", ProblemCode::NoQuestion));
    } else if questions.iter().any(|id| !known.contains(id)) {
        problems.push(FieldProblem::new("q", ProblemCode::NotAChoice));
    }
    let date = wanted.ok_or_else(|| date_problem(ProblemCode::Required));
    let date = date.and_then(|date| check_date(date, facts.today).map(|()| date));
    match date {
        Ok(date) if problems.is_empty() => {
            next.dates = Dates { wanted: Some(date), proposed: None, agreed: None };
            next.asked_again = known.into_iter().filter(|id| questions.contains(id)).collect();
            Ok(date)
        }
        Ok(_) => Err(Refused { refusal: Refusal::Incomplete, problems }),
        Err(refused) => {
            problems.extend(refused.problems);
            Err(Refused { problems, ..refused })
        }
    }
}

/// A correction replaces what was asked and about whom; to whom, by when and with which documents stay as they are.
pub fn correct(next: &mut Exchange, has_changes: bool, facts: &Facts<'_>) -> Result<(), Refused> {
    let is_sent = next.sent_at.is_some();
    let Facts { procedure, request, documents, today, .. } = facts;
    let problems = form::check_correction(procedure, request, documents, *today, is_sent);
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    if !is_sent {
        next.dates.wanted = form::wanted(request);
    }
    if has_changes { Ok(()) } else { Err(Refusal::NothingCorrected.into()) }
}
