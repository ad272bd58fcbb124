//! What the system does with an exchange that nobody moves: it tells both sides, and closes what nobody closed.

use super::closing::enter;
use super::event::{Event, EventKind, Events, by_system, everyone};
use super::transition::Decided;
use super::{Action, Exchange, Lifecycle};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::deadline;
use crate::procedures::definition::TransitionDefinition;
use time::{Date, Duration, OffsetDateTime};

/// Both sides are told of an exchange in which nothing happened for so many months, and their coordinators called in
/// (Article 14(7) of Regulation 1024/2012: coordinators may step in where a procedure is inactive for more than two
/// months).
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

/// The first of these times that lies after the last change: what was announced before has no meaning any more.
#[must_use]
pub fn announced_at(
    exchange: &Exchange,
    times: impl IntoIterator<Item = OffsetDateTime>,
) -> Option<OffsetDateTime> {
    times.into_iter().filter(|at| *at > exchange.changed_at).min()
}

/// Whether the system will close the exchange as it stands, and when: the definition names the states and the time
/// since the last change (`workflows.md` 3.1, row 27). Where it was first announced late, both sides still have as many
/// days as the shortest notice gives. Nothing is closed while the Commission is asked for its opinion.
#[must_use]
pub fn unattended<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    announced: Option<OffsetDateTime>,
    day_of: impl Fn(OffsetDateTime) -> Date,
) -> Option<Unattended<'a>> {
    let Lifecycle::Open { state } = &exchange.lifecycle else { return None };
    if exchange.asked_for_opinion(procedure).is_some() {
        return None;
    }
    let row = procedure
        .transitions
        .iter()
        .find(|row| row.action == Action::CloseUnattended && row.from.contains(state))?;
    let ends_on = day_of(exchange.changed_at).saturating_add(days(row.after_days?));
    let mut announced_on: Vec<Date> =
        row.remind_before_days.iter().map(|before| ends_on.saturating_sub(days(*before))).collect();
    announced_on.sort_unstable();
    let shortest = row.remind_before_days.iter().min();
    let noticed = announced.zip(shortest).map(|(at, shortest)| day_of(at).saturating_add(days(*shortest)));
    let closes_on = noticed.map_or(ends_on, |day| day.max(ends_on));
    Some(Unattended { row, closes_on, announced_on })
}

fn days(days: u16) -> Duration {
    Duration::days(i64::from(days))
}

/// Closes an exchange whose time has come, and of which both sides were told so before where the definition says that
/// they are.
///
/// # Errors
/// `NotNow` where the definition does not say so, the day has not come, or nobody was told.
pub fn close_unattended(
    exchange: &Exchange,
    procedure: &Procedure,
    announced: Option<OffsetDateTime>,
    now: OffsetDateTime,
    day_of: impl Fn(OffsetDateTime) -> Date,
) -> Result<Decided, Refusal> {
    let found = unattended(exchange, procedure, announced, &day_of).ok_or(Refusal::NotNow)?;
    let is_unannounced = announced.is_none() && !found.announced_on.is_empty();
    if is_unannounced || day_of(now) < found.closes_on {
        return Err(Refusal::NotNow);
    }
    let to = found.row.to.as_deref().and_then(|to| procedure.state(to)).ok_or(Refusal::NotNow)?;
    let mut next = exchange.clone();
    enter(&mut next, to, now);
    next.changed_at = now;
    let event = Event {
        from: exchange.state("").map(str::to_owned),
        to: Some(to.id.clone()),
        tell: everyone(exchange),
        ..by_system(exchange, EventKind::Done(Action::CloseUnattended), now)
    };
    Ok(Decided { exchange: next, events: Events::one(event) })
}
