//! What acts do to periods: they complete a request, from which day on a period counts, and make a period longer where
//! the definition lets them. Nothing else ever moves a legal day.

use super::clocks::{self, Term};
use super::transition::{Facts, Refused};
use super::{Action, Exchange, Lifecycle};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::deadline::{Period, count};
use crate::procedures::definition::{ClockKind, DeadlineDefinition, DeadlineStart, Extension};
use time::{Date, OffsetDateTime};

/// Settles something about a deadline.
pub(super) fn settle(exchange: &mut Exchange, deadline: &str, change: impl FnOnce(&mut Term)) {
    if let Some(known) = exchange.terms.iter_mut().find(|term| term.deadline == deadline) {
        change(known);
    } else {
        let mut term = Term { deadline: deadline.to_owned(), ..Term::default() };
        change(&mut term);
        exchange.terms.push(term);
    }
}

/// Applies an action to the periods that it completes or makes longer, in the state before it. Yields the earliest new
/// last day of those made longer.
///
/// # Errors
/// `NotExtensible` for an action that does nothing but this, where no period that runs lets it.
pub(super) fn change(
    next: &mut Exchange,
    action: Action,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let mut earliest: Option<Date> = None;
    for running in clocks::running(next, facts.procedure, facts.calendars) {
        let definition = running.definition;
        let is_over = running.calendar.day(now) > running.reckoning.due;
        let is_too_late = action == Action::Extend && (is_over || was_extended(next, definition));
        if let Some(extension) = extension_by(definition, action).filter(|_| !is_too_late) {
            let period = Period {
                length: extension.length,
                unit: extension.unit,
                ends_on_working_day: definition.ends_on_working_day(),
            };
            let until = count(running.reckoning.due, period, running.calendar).due;
            settle(next, &definition.id, |term| term.until = Some(until));
            earliest = Some(earliest.map_or(until, |day| day.min(until)));
        }
        if definition.start == DeadlineStart::Completeness && definition.completed_by.contains(&action) {
            let today = running.calendar.day(now);
            // Counted anew, so the day that an act set before is no longer the last.
            settle(next, &definition.id, |term| (term.from, term.until) = (Some(today), None));
        }
    }
    if action == Action::Extend && earliest.is_none() {
        return Err(Refusal::NotExtensible.into());
    }
    Ok(earliest)
}

/// Whether a period that may be made longer once still may be, in the present state.
pub(super) fn is_extensible(exchange: &Exchange, procedure: &Procedure) -> bool {
    let Lifecycle::Open { state } = &exchange.lifecycle else { return false };
    let mut running = procedure.deadlines.iter().filter(|deadline| deadline.states.contains(state));
    running.any(|deadline| {
        extension_by(deadline, Action::Extend).is_some()
            && !was_extended(exchange, deadline)
            && deadline.when.as_ref().is_none_or(|_| has_term(exchange, deadline))
    })
}

/// By how much the action makes the period longer. One that sets a day of its own does not.
fn extension_by(deadline: &DeadlineDefinition, action: Action) -> Option<Extension> {
    let is_legal = deadline.clock == Some(ClockKind::Legal);
    let is_named = action != Action::AgreeDate && deadline.changed_by.contains(&action);
    deadline.extension.filter(|_| is_legal && is_named)
}

fn has_term(exchange: &Exchange, deadline: &DeadlineDefinition) -> bool {
    exchange.terms.iter().any(|term| term.deadline == deadline.id)
}

/// An act set another day already, or the period is over and had its consequence: `extend` is for once, in time.
fn was_extended(exchange: &Exchange, deadline: &DeadlineDefinition) -> bool {
    let is_settled = |term: &Term| term.until.is_some() || term.lapsed.is_some();
    exchange.terms.iter().any(|term| term.deadline == deadline.id && is_settled(term))
}
