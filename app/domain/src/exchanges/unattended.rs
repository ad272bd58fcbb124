//! What the system does with an exchange that nobody moves: it tells both sides, and closes what nobody closed.

use super::event::{Event, EventKind, Events, by_system, everyone};
use super::transition::{Decided, lifecycle_in};
use super::{Action, Exchange, Lifecycle};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::deadline;
use crate::procedures::definition::TransitionDefinition;
use time::{Date, Duration, OffsetDateTime};

/// Both sides are told of an exchange in which nothing happened for so many months (Article 14(7) of Regulation
/// 1024/2012: coordinators may step in where a procedure is inactive for more than two months).
pub const INACTIVE_AFTER_MONTHS: u16 = 2;

/// How many whole periods of two months have passed since the last change: each is told of once.
#[must_use]
pub fn inactive_periods(changed_on: Date, today: Date) -> u16 {
    (1u16..)
        .take_while(|period| {
            let months = period.saturating_mul(INACTIVE_AFTER_MONTHS);
            deadline::add_months(changed_on, months) < today
        })
        .last()
        .unwrap_or(0)
}

/// The day on which the last of those periods was over; none before the first. It is told of from the day after.
#[must_use]
pub fn inactive_since(changed_on: Date, today: Date) -> Option<Date> {
    let periods = inactive_periods(changed_on, today);
    (periods > 0).then(|| deadline::add_months(changed_on, periods.saturating_mul(INACTIVE_AFTER_MONTHS)))
}

/// An exchange that the system will close if nobody does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unattended<'a> {
    row: &'a TransitionDefinition,
    /// The day on which it is closed.
    pub closes_on: Date,
    /// The days on which both sides are told so before, earliest first.
    pub announced_on: Vec<Date>,
}

/// Whether the system will close the exchange as it stands, and when: the definition names the states and the time
/// since the last change (`workflows.md` 3.1, row 27).
#[must_use]
pub fn unattended<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    day_of: impl Fn(OffsetDateTime) -> Date,
) -> Option<Unattended<'a>> {
    let Lifecycle::Open { state } = &exchange.lifecycle else { return None };
    let row = procedure
        .transitions
        .iter()
        .find(|row| row.action == Action::CloseUnattended && row.from.contains(state))?;
    let closes_on = day_of(exchange.changed_at).saturating_add(days(row.after_days?));
    let mut announced_on: Vec<Date> =
        row.remind_before_days.iter().map(|before| closes_on.saturating_sub(days(*before))).collect();
    announced_on.sort_unstable();
    Some(Unattended { row, closes_on, announced_on })
}

fn days(days: u16) -> Duration {
    Duration::days(i64::from(days))
}

/// Closes an exchange whose time has come.
///
/// # Errors
/// `NotNow` where the definition does not say so, or the day has not come.
pub fn close_unattended(
    exchange: &Exchange,
    procedure: &Procedure,
    now: OffsetDateTime,
    day_of: impl Fn(OffsetDateTime) -> Date,
) -> Result<Decided, Refusal> {
    let found = unattended(exchange, procedure, &day_of).ok_or(Refusal::NotNow)?;
    if day_of(now) < found.closes_on {
        return Err(Refusal::NotNow);
    }
    let to = found.row.to.as_deref().and_then(|to| procedure.state(to)).ok_or(Refusal::NotNow)?;
    let mut next = exchange.clone();
    next.lifecycle = lifecycle_in(to, now);
    next.changed_at = now;
    let event = Event {
        from: exchange.state("").map(str::to_owned),
        to: Some(to.id.clone()),
        tell: everyone(exchange),
        ..by_system(exchange, EventKind::Done(Action::CloseUnattended), now)
    };
    Ok(Decided { exchange: next, events: Events::one(event) })
}
