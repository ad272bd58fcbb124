//! What follows when a clock has run out: the consequence that the definition declares, once for each last day.
//!
//! A reminder is no end of anything and is made elsewhere. An escalation tells the authorities of both sides and their
//! coordinators, whom the network names; it and the right to act alone leave the state as it is, so nobody counts as
//! having moved the exchange.

use super::clocks::{self, Calendars, Running};
use super::closing::enter;
use super::event::{Event, EventKind, Events, by_system, everyone};
use super::periods::settle;
use super::transition::Decided;
use super::{Exchange, Lifecycle, Term};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::definition::{
    Consequence, DeadlineDefinition, Ending, NoticeDefinition, Phase, StateDefinition, TransitionDefinition,
};
use time::OffsetDateTime;

/// When the next clock runs out that has a consequence still to come; in the past where it already did.
#[must_use]
pub fn next(exchange: &Exchange, procedure: &Procedure, calendars: &Calendars) -> Option<OffsetDateTime> {
    pending(exchange, procedure, calendars).map(|(running, _)| running.ends_at()).min()
}

/// Applies the consequence of the clock that ran out first.
///
/// # Errors
/// `NotNow` when none has run out whose consequence is still to come, or the definition does not say where it leads.
pub fn lapse(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
    now: OffsetDateTime,
) -> Result<Decided, Refusal> {
    let over = pending(exchange, procedure, calendars).filter(|(running, _)| running.ends_at() <= now);
    let (running, consequence) = over.min_by_key(|(running, _)| running.ends_at()).ok_or(Refusal::NotNow)?;
    let due = running.reckoning.due;
    let mut after = exchange.clone();
    settle(&mut after, &running.definition.id, |term| term.lapsed = Some(due));
    let (kind, to) = match consequence {
        Consequence::Reminder => return Err(Refusal::NotNow),
        Consequence::Escalation => (EventKind::Escalated, None),
        Consequence::RightToActAlone => (EventKind::MayActAlone, None),
        Consequence::TacitDecision => {
            (EventKind::TacitlyDecided, target(exchange, procedure, running.definition))
        }
        Consequence::AutomaticClosure => {
            (EventKind::ClosedByDeadline, target(exchange, procedure, running.definition))
        }
    };
    if let Some(to) = to {
        enter(&mut after, to, now);
        after.changed_at = now;
    }
    let from = exchange.state("").map(str::to_owned);
    let notice = procedure.notice_of_deadline(&running.definition.id);
    let mut tell = everyone(exchange);
    if let Some(sides) = notice.and_then(NoticeDefinition::sides) {
        tell.retain(|one| exchange.side_of(*one).is_none_or(|side| sides.iter().any(|told| told == side)));
    }
    let event = Event {
        to: to.map(|to| to.id.clone()).or_else(|| from.clone()),
        from,
        date: Some(due),
        tell,
        ..by_system(exchange, kind, now)
    };
    Ok(Decided { exchange: after, events: Events::one(event).told_as(notice) })
}

/// Whether nothing keeps a row from being taken: its deadline, where it names one, has run out and was not made longer
/// since.
#[must_use]
pub fn is_free(row: &TransitionDefinition, exchange: &Exchange) -> bool {
    let has_lapsed =
        |term: &Term| term.lapsed.is_some_and(|lapsed| term.until.is_none_or(|until| until <= lapsed));
    row.after_deadline
        .as_ref()
        .is_none_or(|id| exchange.terms.iter().any(|term| term.deadline == *id && has_lapsed(term)))
}

/// Whether the consequence of a clock has come, on the last day that it has now.
#[must_use]
pub fn has_come(exchange: &Exchange, running: &Running<'_>) -> bool {
    let term = exchange.terms.iter().find(|term| term.deadline == running.definition.id);
    term.and_then(|term| term.lapsed).is_some_and(|lapsed| lapsed >= running.reckoning.due)
}

/// The clocks whose consequence is still to come, with it.
fn pending<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    calendars: &Calendars,
) -> impl Iterator<Item = (Running<'a>, Consequence)> {
    clocks::running(exchange, procedure, calendars).into_iter().filter_map(|running| {
        let consequence = running.definition.consequence?;
        let leads = match consequence {
            Consequence::Reminder => return None,
            Consequence::Escalation | Consequence::RightToActAlone => true,
            Consequence::TacitDecision | Consequence::AutomaticClosure => {
                target(exchange, procedure, running.definition).is_some()
            }
        };
        (leads && !has_come(exchange, &running)).then_some((running, consequence))
    })
}

/// Where the end of a deadline leads: to the state that it names. A closure that names none takes the closed state to
/// which a transition leads from the present one, first of all one that is not a withdrawal or a refusal.
fn target<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    deadline: &DeadlineDefinition,
) -> Option<&'a StateDefinition> {
    if let Some(to) = &deadline.to {
        return procedure.state(to);
    }
    if deadline.consequence != Some(Consequence::AutomaticClosure) {
        return None;
    }
    let Lifecycle::Open { state } = &exchange.lifecycle else { return None };
    let rows = procedure.transitions.iter().filter(|row| row.from.contains(state));
    rows.filter_map(|row| procedure.state(row.to.as_ref()?))
        .filter(|to| to.phase == Phase::Closed)
        .min_by_key(|to| to.ending != Some(Ending::Closed))
}
