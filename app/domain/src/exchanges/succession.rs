//! One authority takes the place of another of its state in exchanges, before that one loses the access with which it
//! could act (`workflows.md` 3.12, rows 9 and 11). State, dates and clocks stay: the other side waits for the same answer.

use super::event::{Event, EventKind, Events, everyone};
use super::transition::{Decided, Refused};
use super::{Exchange, Help, Lifecycle, Participation};
use crate::access::{Person, who_sees};
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::ProcedureId;
use crate::procedures::admission::Unfit;
use time::OffsetDateTime;

/// An exchange in which the authority takes part that is to lose its place; running, or closed.
#[derive(Debug, Clone)]
pub struct Held {
    /// The exchange.
    pub exchange: Exchange,
    /// Whether somebody of the successor could act there in the same place; nobody where none is chosen.
    pub can_be_taken: bool,
    /// What keeps the successor from the place by the definition under which the exchange runs; none where nothing does.
    pub unfit: Option<Unfit>,
}

/// Who takes the places over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Successor {
    /// The authority.
    pub authority: AuthorityId,
    /// Whether it is of the same Member State as the one that had them.
    pub is_of_same_state: bool,
    /// Whether the people of the one that had them work there from now on, and keep what they had taken on.
    pub has_people: bool,
}

/// Where the successor stands in a form: for one procedure, or for all of them.
#[must_use]
pub fn path(procedure: Option<&ProcedureId>) -> String {
    procedure.map_or_else(|| "successor".to_owned(), |procedure| format!("successor.{procedure}"))
}

impl Held {
    fn is_running(&self) -> bool {
        matches!(self.exchange.lifecycle, Lifecycle::Open { .. })
    }
}

/// Decides on handing over everything that an authority holds: all that runs, or nothing. What is closed goes with it where
/// the successor does not read it already. `path` is where the successor stands in the form.
///
/// # Errors
/// `Incomplete` with what is wrong with the successor: none is chosen although something is held, it cannot act in all of
/// it, the definition does not admit it to some of it, or it takes part in some of it already, so that it would stand on two
/// sides.
pub fn hand_over(
    held: &[Held],
    from: AuthorityId,
    successor: Option<Successor>,
    path: &str,
    person: &Person,
    now: OffsetDateTime,
) -> Result<Vec<Decided>, Refused> {
    let running = || held.iter().filter(|one| one.is_running());
    let count = running().count();
    let wrong = |problem: FieldProblem| Refused { refusal: Refusal::Incomplete, problems: vec![problem] };
    let counted = |code, count: usize| wrong(FieldProblem::new(path, code).with("count", count));
    let Some(to) = successor else {
        return if count == 0 { Ok(Vec::new()) } else { Err(counted(ProblemCode::ExchangesOpen, count)) };
    };
    let is_fit = to.authority != from && to.is_of_same_state && running().all(|one| one.can_be_taken);
    if !is_fit && !held.is_empty() {
        return Err(wrong(FieldProblem::new(path, ProblemCode::NotASuccessor)));
    }
    let unfit: Vec<Unfit> = running().filter_map(|one| one.unfit).collect();
    if let Some(first) = unfit.first() {
        let problem = FieldProblem::new(path, ProblemCode::SuccessorNotAdmitted).with("why", first.code());
        return Err(wrong(problem.with("count", unfit.len())));
    }
    // A copy is left behind where the successor takes part.
    let is_taken = |one: &&Held| one.exchange.is_party(from) && takes_part(&one.exchange, to.authority);
    let taking_part = running().filter(is_taken).count();
    if taking_part > 0 {
        return Err(counted(ProblemCode::SuccessorTakesPart, taking_part));
    }
    let free = held.iter().filter(|one| !takes_part(&one.exchange, to.authority));
    let decided = free.map(|one| succeed(one, from, to, person, now));
    decided.collect::<Result<_, _>>().map_err(Refused::from)
}

/// Whether an authority takes part, or would once a request that waits for approval is sent to it.
fn takes_part(exchange: &Exchange, authority: AuthorityId) -> bool {
    let is_awaited = |awaiting: &super::Awaiting| awaiting.recipient == Some(authority);
    exchange.is_party(authority) || exchange.awaiting.as_ref().is_some_and(is_awaited)
}

/// The exchange with one authority in the place of another: on its side, with its part of the questions, with those who
/// were called in for it, and with what waits for a decision there.
fn succeed(
    held: &Held,
    from: AuthorityId,
    successor: Successor,
    person: &Person,
    now: OffsetDateTime,
) -> Result<Decided, Refusal> {
    let (exchange, to) = (&held.exchange, successor.authority);
    let place = exchange.participation_of(from).ok_or(Refusal::NotNow)?.clone();
    let mut next = exchange.clone();
    let turned = |authority: AuthorityId| if authority == from { to } else { authority };
    let turned_help = |help: Help| Help { authority: turned(help.authority), ..help };
    for part in &mut next.sides {
        if part.authority == from {
            part.leave();
            continue;
        }
        part.help = part.help.map(turned_help);
        if let Some(given) = &mut part.part {
            given.given_by = turned(given.given_by);
        }
    }
    let new = Participation {
        authority: to,
        assigned: place.assigned.filter(|_| successor.has_people),
        unit: place.unit.filter(|_| successor.has_people),
        help: place.help.map(turned_help),
        has_allocation: false,
        ..place
    };
    match next.sides.iter_mut().find(|part| part.authority == to) {
        Some(known) => *known = new,
        None => next.sides.push(new),
    }
    if let Some(awaiting) = &mut next.awaiting {
        awaiting.authority = turned(awaiting.authority);
        awaiting.coordinator = awaiting.coordinator.map(turned);
    }
    if let Some(refused) = &mut next.refused {
        refused.authority = turned(refused.authority);
    }
    for owner in &mut next.confidential_documents {
        *owner = turned(*owner);
    }
    let event = Event {
        exchange: exchange.id,
        kind: EventKind::Succeeded,
        at: now,
        person: Some(person.id),
        authority: Some(person.authority),
        from: Some(from.to_string()),
        to: Some(to.to_string()),
        date: None,
        agreed: None,
        rating: None,
        tell: if held.is_running() { told(&next, to) } else { Vec::new() },
        is_daily: false,
    };
    Ok(Decided { exchange: next, events: Events::one(event) })
}

/// Who is told that this authority took a place over: whoever may know of it. What is closed waits for nobody.
fn told(next: &Exchange, to: AuthorityId) -> Vec<AuthorityId> {
    let mut tell = everyone(next);
    tell.retain(|reader| shows(next, *reader, to));
    tell
}

/// Whether this authority reads that another one took a place over: where it may know of who stands there, so that neither
/// a coordinator of the other side that has not taken the exchange up nor somebody else with a part shows by it.
#[must_use]
pub fn shows(exchange: &Exchange, reader: AuthorityId, to: AuthorityId) -> bool {
    let mut places = exchange.sides.iter().filter(|part| part.authority == to);
    places.any(|part| who_sees::may_know(exchange, reader, part))
}
