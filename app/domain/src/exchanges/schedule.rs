//! When the system has to look at an exchange next: at the end of a clock, for a reminder, because nobody moves it. Kept
//! beside the exchange with every save, so that due work is found without reading what is not due.

use super::clocks::{self, Calendars};
use super::unattended::{INACTIVE_AFTER_MONTHS, unattended};
use super::{Exchange, Lifecycle, lapse};
use crate::brussels;
use crate::calendars::Calendar;
use crate::procedures::Procedure;
use crate::procedures::deadline;
use time::{Duration, OffsetDateTime};

/// Whoever receives an exchange is not reminded of what fell due before as long as it is new there.
pub const FRESH_FOR: Duration = Duration::DAY;

/// What is known of an exchange besides itself when the next look is planned.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// Everything up to this moment is done.
    pub until: OffsetDateTime,
    /// When both sides were first told since the last change that the system will close it.
    pub announced: Option<OffsetDateTime>,
    /// Since when whoever must act has it.
    pub received: Option<OffsetDateTime>,
}

/// The next look after a change; none once it is closed. It may lie in the past: then the look is due at once.
#[must_use]
pub fn after_change(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
) -> Option<OffsetDateTime> {
    let changed_at = exchange.changed_at;
    let seen = Seen { until: changed_at, announced: None, received: Some(changed_at) };
    next_look(exchange, procedure, calendars, seen)
}

/// The next look after one at which everything was done that was due.
#[must_use]
pub fn next_look(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
    seen: Seen,
) -> Option<OffsetDateTime> {
    let Lifecycle::Open { .. } = &exchange.lifecycle else { return None };
    let is_ahead = |at: &OffsetDateTime| *at > seen.until;
    let reminders: Vec<OffsetDateTime> = clocks::running(exchange, procedure, calendars)
        .iter()
        .flat_map(|clock| {
            let days = clock.reminds_on(exchange.changed_at).into_iter();
            days.map(|day| clock.calendar.begins(day)).collect::<Vec<_>>()
        })
        .collect();
    // What fell due before it was received is told of a day later.
    let is_late = reminders.iter().any(|at| !is_ahead(at));
    let anew = seen.received.filter(|_| is_late).map(|at| at.saturating_add(FRESH_FOR));
    let closing = unattended(exchange, procedure, seen.announced, brussels::day);
    let closing = closing.into_iter().flat_map(|found| {
        found.announced_on.into_iter().chain([found.closes_on]).map(|day| Calendar::Union.begins(day))
    });
    let ahead = reminders.into_iter().chain(anew).chain(closing).chain(inactive(exchange, seen.until));
    ahead.filter(is_ahead).chain(lapse::next(exchange, procedure, calendars)).min()
}

/// When the next period is over in which nothing happened; it is told of from the day after.
fn inactive(exchange: &Exchange, after: OffsetDateTime) -> Option<OffsetDateTime> {
    let changed_on = brussels::day(exchange.changed_at);
    let told = |period: u16| {
        let last = deadline::add_months(changed_on, period.saturating_mul(INACTIVE_AFTER_MONTHS));
        Calendar::Union.ends(last)
    };
    (1..u16::MAX).map(told).find(|at| *at > after)
}
