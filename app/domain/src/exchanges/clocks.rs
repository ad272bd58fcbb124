//! The clocks of an exchange: which run, until when and why, and the last day that an agreed date may have.

use super::{Action, Exchange, Lifecycle, Participation};
use crate::calendars::Calendar;
use crate::ids::{AuthorityId, ExchangeId};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::deadline::{Period, Reckoning, count};
use crate::procedures::definition::{ClockKind, DeadlineDefinition, DeadlineStart, DeadlineUnit, FieldKind};
use crate::procedures::fields::{self, Value};
use crate::procedures::{Entries, Procedure, form};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// What the form, a later act or its own end settled about one deadline. It is kept beside the exchange, because the form is sealed
/// and the day that is due is asked for without it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Term {
    /// Name of the deadline in the definition.
    pub deadline: String,
    /// The day of the form from which it counts, where it does not count from an act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The day that an action of `changed_by` set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The last day whose passing had its consequence already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<Date>,
}

/// The calendars of the authorities that take part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendars(BTreeMap<AuthorityId, Calendar>);

impl Calendars {
    /// The calendar of an authority; one that nobody knows is taken for a body of the Union.
    #[must_use]
    pub fn of(&self, authority: AuthorityId) -> Calendar {
        self.0.get(&authority).copied().unwrap_or(Calendar::Union)
    }
}

impl FromIterator<(AuthorityId, Calendar)> for Calendars {
    fn from_iter<I: IntoIterator<Item = (AuthorityId, Calendar)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// A clock that runs now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running<'a> {
    /// Its definition.
    pub definition: &'a DeadlineDefinition,
    /// Which of the three clocks it is.
    pub kind: ClockKind,
    /// Whose holidays count.
    pub calendar: Calendar,
    /// When it began, its last day, and why that day.
    pub reckoning: Reckoning,
}

impl Running<'_> {
    /// The days on which the holder is reminded, by its calendar, earliest first; where coordinators come in later, also
    /// the one after the last. Of those counted from the last day none that had come when the exchange last changed:
    /// whoever acts sees the date.
    #[must_use]
    pub fn reminds_on(&self, changed_at: OffsetDateTime) -> Vec<Date> {
        let days = |days: u16| Duration::days(i64::from(days));
        let changed_on = self.calendar.day(changed_at);
        let after =
            self.definition.remind_after_days.map(|after| self.reckoning.began.saturating_add(days(after)));
        let before = self.definition.remind_before_days.iter();
        let before = before.map(|before| self.reckoning.due.saturating_sub(days(*before)));
        let over = self.definition.escalates_after_days.and_then(|_| self.reckoning.due.next_day());
        let mut all: Vec<Date> = before.chain(over).filter(|day| *day > changed_on).chain(after).collect();
        all.sort_unstable();
        all
    }

    /// The instant at which what follows comes: the end of the last day, or of as many working days after it as the
    /// definition leaves before it escalates.
    #[must_use]
    pub fn ends_at(&self) -> OffsetDateTime {
        let due = self.reckoning.due;
        let later = self.definition.escalates_after_days.map(|length| {
            let period = Period { length, unit: DeadlineUnit::WorkingDays, ends_on_working_day: false };
            count(due, period, self.calendar).due
        });
        self.calendar.ends(later.unwrap_or(due))
    }

    /// The last of those days that has come.
    #[must_use]
    pub fn reminded_for(&self, changed_at: OffsetDateTime, now: OffsetDateTime) -> Option<Date> {
        let today = self.calendar.day(now);
        self.reminds_on(changed_at).into_iter().rfind(|day| *day <= today)
    }
}

/// The clocks that run in the present state, earliest due first. Days are those of whoever must act, in its zone.
#[must_use]
pub fn running<'a>(exchange: &Exchange, procedure: &'a Procedure, calendars: &Calendars) -> Vec<Running<'a>> {
    let Lifecycle::Open { state } = &exchange.lifecycle else { return Vec::new() };
    running_in(exchange, procedure, state, calendars)
}

/// Those that run in this state.
pub(super) fn running_in<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    state: &str,
    calendars: &Calendars,
) -> Vec<Running<'a>> {
    let mut clocks: Vec<Running<'a>> = procedure
        .deadlines
        .iter()
        .filter(|definition| definition.states.iter().any(|other| other == state))
        .filter_map(|definition| clock(exchange, procedure, definition, calendars))
        .collect();
    clocks.sort_by_key(|clock| clock.reckoning.due);
    clocks
}

/// One clock, whatever the state; none where it does not apply to this exchange or has not begun.
fn clock<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    definition: &'a DeadlineDefinition,
    calendars: &Calendars,
) -> Option<Running<'a>> {
    let term = exchange.terms.iter().find(|term| term.deadline == definition.id);
    if definition.when.is_some() && term.is_none() {
        return None;
    }
    let from = term.and_then(|term| term.from);
    let calendar = holders_calendar(exchange, definition, calendars);
    let day_of = |at: OffsetDateTime| calendar.day(at);
    let began = match &definition.start {
        DeadlineStart::Sending | DeadlineStart::Receipt => day_of(exchange.sent_at?),
        DeadlineStart::Acceptance => day_of(exchange.accepted_at?),
        DeadlineStart::AgreedDate => exchange.dates.counting()?,
        DeadlineStart::Completeness => from.or_else(|| exchange.sent_at.map(day_of))?,
        DeadlineStart::Field(_) => from?,
    };
    let period = Period {
        length: definition.length,
        unit: definition.unit,
        ends_on_working_day: definition.ends_on_working_day(),
    };
    let reckoning = count(began, period, calendar);
    let reckoning = match term.and_then(|term| term.until) {
        Some(until) => reckoning.changed_to(until),
        None => reckoning,
    };
    Some(Running { definition, kind: procedure.clock_kind(definition), calendar, reckoning })
}

/// The calendar by which a clock goes: that of whoever must act.
pub(super) fn holders_calendar(
    exchange: &Exchange,
    definition: &DeadlineDefinition,
    calendars: &Calendars,
) -> Calendar {
    holder(exchange, definition).map_or(Calendar::Union, |holder| calendars.of(holder))
}

/// Whoever must act; where nobody must any more, the last one who had to.
#[must_use]
pub fn holder(exchange: &Exchange, definition: &DeadlineDefinition) -> Option<AuthorityId> {
    let holders = || exchange.sides.iter().filter(|part| part.side == definition.holder);
    let holder = holders().find(|part| part.is_active).or_else(|| holders().next_back());
    holder.map(|holder| holder.authority)
}

/// What the form settles about the deadlines of a request that is sent: which conditions hold, and the days from which
/// those count that start with a field. `today` is the day of the sending.
#[must_use]
pub fn terms(procedure: &Procedure, entries: &Entries, today: Date) -> Vec<Term> {
    let settled = |definition: &DeadlineDefinition| {
        let holds = definition.when.as_ref().map(|when| form::holds(procedure, when, entries, today));
        let from = match &definition.start {
            DeadlineStart::Field(field) => match fields::read(FieldKind::Date, field, entries) {
                Some(Value::Date(date)) => Some(date),
                _ => None,
            },
            _ => None,
        };
        let is_kept = holds.unwrap_or(from.is_some());
        is_kept.then(|| Term { deadline: definition.id.clone(), from, ..Term::default() })
    };
    procedure.deadlines.iter().filter_map(settled).collect()
}

/// The legal clock that an agreed date may not pass: the earliest of `legal_limits`.
#[must_use]
pub fn legal_limit<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    calendars: &Calendars,
) -> Option<Running<'a>> {
    legal_limits(exchange, procedure, calendars).into_iter().next()
}

/// The legal clocks that limit an agreed date, earliest first: those that bind the side of the agreed clock and run in
/// every state before the answer in which that one does. A legal clock for a step on the way runs in fewer states and
/// limits nothing. None as long as none has begun.
#[must_use]
pub fn legal_limits<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    calendars: &Calendars,
) -> Vec<Running<'a>> {
    // The answer stopped them: what is asked in addition has a day of its own.
    if exchange.answered_at.is_some() {
        return Vec::new();
    }
    let is = |deadline: &DeadlineDefinition, kind| procedure.clock_kind(deadline) == kind;
    let agreed = || procedure.deadlines.iter().filter(|deadline| is(deadline, ClockKind::Agreed));
    let before = before_the_answer(procedure);
    let at_first = |state: &&String| before.contains(state.as_str());
    let binds = |deadline: &DeadlineDefinition| {
        agreed()
            .next()
            .map_or(procedure.answering_side() == deadline.holder, |first| first.holder == deadline.holder)
            && agreed()
                .flat_map(|agreed| agreed.states.iter().filter(at_first))
                .all(|state| deadline.states.contains(state))
    };
    let mut limits: Vec<Running<'a>> = procedure
        .deadlines
        .iter()
        .filter(|deadline| deadline.clock == Some(ClockKind::Legal) && binds(deadline))
        .filter_map(|deadline| clock(exchange, procedure, deadline, calendars))
        .collect();
    limits.sort_by_key(|clock| clock.reckoning.due);
    limits
}

/// The states that a case can be in before it was answered in full.
fn before_the_answer(procedure: &Procedure) -> BTreeSet<&str> {
    let mut reached: BTreeSet<&str> =
        procedure.states.first().map(|state| state.id.as_str()).into_iter().collect();
    let rows = || procedure.transitions.iter().filter(|row| row.action != Action::Reply);
    loop {
        let more: Vec<&str> = rows()
            .filter(|row| row.from.iter().any(|from| reached.contains(from.as_str())))
            .filter_map(|row| row.to.as_deref())
            .filter(|to| !reached.contains(to))
            .collect();
        if more.is_empty() {
            return reached;
        }
        reached.extend(more);
    }
}

/// The problem of the day by which a draft wants the answer, if it were sent now to this authority.
#[must_use]
pub fn check_wanted(
    procedure: &Procedure,
    entries: &Entries,
    recipient: AuthorityId,
    calendar: Calendar,
    now: OffsetDateTime,
) -> Option<FieldProblem> {
    let asked = Participation::new(recipient, procedure.answering_side());
    let id = ExchangeId(Uuid::nil());
    let mut sent = Exchange::draft(id, procedure.procedure.clone(), procedure.version, asked, now);
    sent.sent_at = Some(now);
    sent.terms = terms(procedure, entries, crate::brussels::day(now));
    let calendars = [(recipient, calendar)].into_iter().collect();
    let limit = legal_limit(&sent, procedure, &calendars)
        .filter(|limit| can_be_kept(limit, crate::brussels::day(now)))?;
    form::wanted(entries).and_then(|wanted| passes(&limit, wanted, "wanted.day"))
}

/// Whether an answer on a later day than today can keep the legal one. Once that has passed, a late day is better than a
/// request that can neither be sent nor accepted.
#[must_use]
pub fn can_be_kept(limit: &Running<'_>, today: Date) -> bool {
    limit.reckoning.due > today
}

/// The problem of a date that passes the legal one.
#[must_use]
pub fn passes(limit: &Running<'_>, date: Date, path: &str) -> Option<FieldProblem> {
    let latest = limit.reckoning.due;
    (date > latest).then(|| FieldProblem::new(path, ProblemCode::DateAfterLegal).with("latest", latest))
}
