//! Coordinators inside an exchange: called in for an authority, they see its header, take it up, and then take part on a
//! side of their own (Article 6 of Regulation 1024/2012; `workflows.md` 3.2 and 3.4).

use super::clocks::{self, Calendars};
use super::event::{Event, EventKind, Events, by_system};
use super::transition::{Decided, Facts};
use super::{Act, Action, Exchange, Help, Lifecycle, Participation};
use crate::access::Person;
use crate::ids::{AuthorityId, PersonId};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::definition::{NoticeDefinition, Phase};
use time::OffsetDateTime;

/// What waits for a decision of a coordinator, or of the approvers of the own authority.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Awaiting {
    /// What was done: `Send`, `Reply` or `ReplyPartly` for approval, `Refer` for a referral.
    pub action: Action,
    /// The state in which it was done, a name of the definition.
    pub from: String,
    /// Who did it; the same person does not decide on it.
    pub person: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// The authority to which the request goes once it is approved.
    pub recipient: Option<AuthorityId>,
    /// The coordinator that was called in to decide; none where people of the authority itself decide.
    pub coordinator: Option<AuthorityId>,
    /// When.
    pub at: OffsetDateTime,
}

impl Awaiting {
    /// The act that is taken once it is approved; none for a referral.
    #[must_use]
    pub const fn act(&self, wanted: Option<time::Date>) -> Option<Act> {
        match self.action {
            Action::Send => Some(Act::Send { recipient: self.recipient, wanted }),
            Action::Reply => Some(Act::Reply),
            Action::ReplyPartly => Some(Act::ReplyPartly),
            _ => None,
        }
    }

    /// Whether answers wait, which the other side does not see.
    #[must_use]
    pub const fn is_reply(&self) -> bool {
        matches!(self.action, Action::Reply | Action::ReplyPartly)
    }
}

impl Exchange {
    /// The Commission, where it was called in.
    #[must_use]
    pub fn commission(&self) -> Option<(AuthorityId, &Help)> {
        self.coordinators().find(|(one, help)| help.helped_by(*one).is_none())
    }

    /// The Commission, as long as its opinion is awaited.
    #[must_use]
    pub fn asked_for_opinion(&self, procedure: &Procedure) -> Option<AuthorityId> {
        let (one, _) = self.commission()?;
        (self.side_of(one) == procedure.opinion_side()).then_some(one)
    }

    /// Since when the Commission is informed of a persistent problem; none where it is not.
    #[must_use]
    pub fn informed_since(&self, procedure: &Procedure) -> Option<OffsetDateTime> {
        let (one, help) = self.commission()?;
        (self.side_of(one) == procedure.informed_side()).then_some(help.called_at)
    }

    /// The answers that wait for approval, where this authority may read them: its own, or those of whom it helps.
    #[must_use]
    pub fn awaited_reply(&self, reader: AuthorityId) -> Option<&Awaiting> {
        let awaiting = self.awaiting.as_ref().filter(|awaiting| awaiting.is_reply())?;
        let has_taken_up = self.help_of(reader).is_none_or(|help| help.taken_up_at.is_some());
        (has_taken_up && camp(self, reader) == awaiting.authority).then_some(awaiting)
    }
}

/// The authority to whose affairs this one belongs: the one that it helps, else itself.
pub(crate) fn camp(exchange: &Exchange, authority: AuthorityId) -> AuthorityId {
    let part = exchange.sides.iter().find(|part| part.authority == authority);
    part.and_then(|part| part.help).map_or(authority, |help| help.authority)
}

/// Whether a coordinator may be called in for an authority: it takes part for nobody else, and not for itself, unless it
/// only receives a copy. Nobody decides on two sides.
#[must_use]
pub fn is_free_for(exchange: &Exchange, coordinator: AuthorityId, helped: AuthorityId) -> bool {
    let is_such = |help: &Help| help.copy.is_some() || help.authority == helped;
    exchange.participation_of(coordinator).is_none_or(|part| part.help.as_ref().is_some_and(is_such))
}

/// The side that has to act in a state: where it waits for a coordinator and none takes part, the side that would be
/// helped, since its own people decide then.
#[must_use]
pub fn acting_side<'a>(exchange: &Exchange, procedure: &'a Procedure, state: &str) -> Option<&'a str> {
    let side = procedure.state(state)?.waiting_for.as_deref()?;
    let decides = decider(exchange, procedure, side);
    let is_in_charge = |part: &Participation| {
        part.help.is_none() || exchange.awaiting.is_none() || decides == Some(part.authority)
    };
    let has_somebody =
        exchange.sides.iter().any(|part| part.is_active && part.side == side && is_in_charge(part));
    if has_somebody { Some(side) } else { Some(procedure.helped_by(side).unwrap_or(side)) }
}

/// Calls a coordinator in for an authority, unless it helps that one already, and yields it. An authority that is its own
/// coordinator, or one that takes part for itself, is not called: the people of the authority that is helped decide then.
pub(super) fn call(
    next: &mut Exchange,
    coordinator: Option<AuthorityId>,
    helped: AuthorityId,
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Result<Option<AuthorityId>, Refusal> {
    let coordinator = coordinator.ok_or(Refusal::NoCoordinator)?;
    let side = next.side_of(helped).and_then(|side| procedure.coordinating_side(side));
    let side = side.ok_or(Refusal::NotNow)?.to_owned();
    if next.is_party(coordinator) {
        return Ok(is_free_for(next, coordinator, helped).then_some(coordinator));
    }
    if coordinator == helped {
        return Ok(None);
    }
    join(next, coordinator, side, called_for(helped, now));
    Ok(Some(coordinator))
}

/// Calls the Commission in for its opinion, or informs it, as coordinators are called in, but for neither side.
pub(super) fn call_commission(
    next: &mut Exchange,
    commission: Option<AuthorityId>,
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Result<(), Refusal> {
    let commission = commission.ok_or(Refusal::CommissionNotReachable)?;
    let side = procedure.commission_side().ok_or(Refusal::NotNow)?.to_owned();
    if next.is_party(commission) {
        return Err(Refusal::NotNow);
    }
    join(next, commission, side, called_for(commission, now));
    Ok(())
}

/// The help of whoever is called in now.
pub(super) const fn called_for(authority: AuthorityId, now: OffsetDateTime) -> Help {
    Help { authority, called_at: now, taken_up_at: None, copy: None }
}

/// Whoever is called in takes part on a side of its own, in the place of what it was before.
pub(super) fn join(next: &mut Exchange, called: AuthorityId, side: String, help: Help) {
    let new = Participation { help: Some(help), ..Participation::new(called, side) };
    match next.sides.iter_mut().find(|part| part.authority == called) {
        Some(known) => *known = new,
        None => next.sides.push(new),
    }
}

/// Whether a deadline has run out with an escalation.
#[must_use]
pub fn escalates(decided: &Decided) -> bool {
    decided.events.as_slice().iter().any(|event| event.kind == EventKind::Escalated)
}

/// After an escalation the coordinators in charge are called in, each for one authority, and told (Article 6(1)(e) of
/// Regulation 1024/2012).
#[must_use]
pub fn escalated(
    mut decided: Decided,
    in_charge: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Decided {
    let called = call_all(&mut decided.exchange, in_charge, procedure, now);
    Decided { events: decided.events.telling(&called), ..decided }
}

/// Where nothing happened for two months, the coordinators in charge are called in, each for one authority, and told
/// (Article 14(7) of Regulation 1024/2012); none where all take part already, or nobody is in charge. Nobody counts as
/// having moved the exchange, and of its content the coordinators see nothing by it.
#[must_use]
pub fn involved(
    exchange: &Exchange,
    in_charge: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Option<Decided> {
    let (next, tell) = called_in(exchange, in_charge, procedure, now).ok()?;
    let event = Event { tell, ..by_system(exchange, EventKind::Involved, now) };
    Some(Decided { exchange: next, events: Events::one(event) })
}

/// The exchange with those in charge called in, each for one authority, and those who did not take part before.
///
/// # Errors
/// `NoCoordinator` where nobody is in charge, `CoordinatorsCalled` where all were called in before.
pub fn called_in(
    exchange: &Exchange,
    in_charge: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Result<(Exchange, Vec<AuthorityId>), Refusal> {
    let mut next = exchange.clone();
    let called = call_all(&mut next, in_charge, procedure, now);
    match (called.is_empty(), in_charge.is_empty()) {
        (false, _) => Ok((next, called)),
        (true, true) => Err(Refusal::NoCoordinator),
        (true, false) => Err(Refusal::CoordinatorsCalled),
    }
}

/// Why people do not ask the coordinators of both sides to step in now, whoever these are: one that was called in has not
/// taken the exchange up yet, or it is not accepted and no clock has run out (`workflows.md` 3.1, row 29). One that was
/// called in to approve answers hinders nobody: it may be the one who does not move, and the other side does not know of it.
#[must_use]
pub fn untimely(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
    now: OffsetDateTime,
) -> Option<Refusal> {
    let approves = exchange.awaiting.as_ref().filter(|awaiting| awaiting.is_reply());
    let approves = approves.and_then(|awaiting| awaiting.coordinator);
    let is_awaited = |(one, help): (AuthorityId, &Help)| {
        help.taken_up_at.is_none() && help.helped_by(one).is_some() && Some(one) != approves
    };
    if exchange.coordinators().any(is_awaited) {
        return Some(Refusal::CoordinatorsCalled);
    }
    let state = exchange.state("").and_then(|state| procedure.state(state));
    if state.is_some_and(|state| state.phase == Phase::Open) {
        return None;
    }
    let running = clocks::running(exchange, procedure, calendars);
    let is_overdue = running.iter().any(|clock| clock.reckoning.due < clock.calendar.day(now));
    (!is_overdue).then_some(Refusal::NotOverdue)
}

/// Somebody of a side asks the coordinators of both to step in, as they are called in where nothing happens for two
/// months.
pub(super) fn ask_in(
    exchange: &Exchange,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Exchange, Refusal> {
    if let Some(refusal) = untimely(exchange, facts.procedure, facts.calendars, now) {
        return Err(refusal);
    }
    called_in(exchange, facts.in_charge, facts.procedure, now).map(|(next, _)| next)
}

/// Calls in those who are in charge, each for one authority; yields those who did not take part before.
pub(super) fn call_all(
    next: &mut Exchange,
    in_charge: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Vec<AuthorityId> {
    let mut called = Vec::new();
    for (helped, coordinator) in in_charge {
        // Who decides on what waits does not change by it: who is helped already gets no second coordinator meanwhile.
        let is_helped = next.coordinators().any(|(_, help)| help.authority == *helped);
        if is_helped && next.awaiting.is_some() {
            continue;
        }
        let was_there = next.is_party(*coordinator);
        let is_called = call(next, Some(*coordinator), *helped, procedure, now).is_ok();
        if is_called && !was_there && next.is_party(*coordinator) {
            called.push(*coordinator);
        }
    }
    called
}

/// Whoever was called in for what waits, and has not taken the exchange up, is called in no longer.
pub(super) fn release(next: &mut Exchange, awaiting: &Awaiting) {
    for part in &mut next.sides {
        let is_for_it = |help: Help| help.called_at == awaiting.at && help.taken_up_at.is_none();
        if Some(part.authority) == awaiting.coordinator && part.help.is_some_and(is_for_it) {
            part.is_active = false;
        }
    }
}

/// The authority takes part no longer, and so its coordinators do not either.
pub(super) fn leave(next: &mut Exchange, helped: AuthorityId) {
    for part in &mut next.sides {
        if part.help.is_some_and(|help| help.authority == helped) {
            part.leave();
        }
    }
}

/// The coordinator takes the exchange up.
pub(super) fn take_up(next: &mut Exchange, person: &Person, now: OffsetDateTime) -> Result<(), Refusal> {
    let part = next.sides.iter_mut().find(|part| part.is_active && part.authority == person.authority);
    let part = part.ok_or(Refusal::NotNow)?;
    let help = part.help.as_mut().filter(|help| help.taken_up_at.is_none()).ok_or(Refusal::NotNow)?;
    help.taken_up_at = Some(now);
    part.assigned = Some(person.id);
    Ok(())
}

/// Whether the action decides on what somebody else did: for a coordinator, or the people of the authority itself where
/// no coordinator takes part.
#[must_use]
pub const fn is_decision(action: Action) -> bool {
    matches!(
        action,
        Action::Approve
            | Action::ReturnForChanges
            | Action::RefuseApproval
            | Action::RejectReferral
            | Action::SupportReferral
            | Action::FindSufficient
            | Action::FindInsufficient
            | Action::FindJustified
            | Action::FindUnjustified
            | Action::TakeOver
    )
}

/// Which authority decides on what waits, where it is not any of this side: the coordinator that was called in for it, as
/// long as it takes part; else the authority itself.
fn decider(exchange: &Exchange, procedure: &Procedure, side: &str) -> Option<AuthorityId> {
    let helped = procedure.helped_by(side).unwrap_or(side);
    let awaiting = exchange.awaiting.as_ref()?;
    if exchange.side_of(awaiting.authority) != Some(helped) {
        // The opinion of the other side: whoever was called in there last.
        let called = exchange.coordinators().filter(|(one, _)| {
            exchange.side_of(*one).and_then(|side| procedure.helped_by(side)) == Some(helped)
        });
        return called.max_by_key(|(_, help)| help.called_at).map(|(one, _)| one);
    }
    let coordinator = awaiting.coordinator.filter(|one| exchange.participation_of(*one).is_some());
    Some(coordinator.unwrap_or(awaiting.authority))
}

/// Why the action is not open because of coordinators: one that was called in takes the exchange up first, decisions are
/// its own as long as it takes part, and nobody decides on the own act.
#[must_use]
pub fn in_the_way(
    exchange: &Exchange,
    procedure: &Procedure,
    person: &Person,
    side: &str,
    action: Action,
) -> Option<Refusal> {
    if let Some(help) = exchange.help_of(person.authority) {
        match (help.taken_up_at, action) {
            (None, Action::TakeUp) => return None,
            (None, _) => return Some(Refusal::NotTakenUp),
            (Some(_), Action::TakeUp) => return Some(Refusal::TakenUpAlready),
            _ => {}
        }
    }
    if !is_decision(action) {
        return None;
    }
    if let Some(decides) = decider(exchange, procedure, side)
        && decides != person.authority
    {
        return Some(Refusal::NotYourSide);
    }
    let is_own = exchange.awaiting.as_ref().is_some_and(|awaiting| awaiting.person == person.id);
    is_own.then_some(Refusal::AuthorCannotApprove)
}

/// Who is told of an act, of those on the other sides: of the affairs between an authority and its coordinator nobody
/// else; a coordinator only when it has to act, and at the end. That coordinators are asked to step in, or the
/// Commission for its opinion or informed, is told to both sides, and to those who are called in by it. Where the
/// definition names sides, these are told, coordinators among them or not, and whoever has to act.
pub(super) fn narrow(
    tell: &mut Vec<AuthorityId>,
    before: &Exchange,
    next: &Exchange,
    procedure: &Procedure,
    kind: EventKind,
    own: AuthorityId,
) {
    let is_internal = is_internal(kind) || next.sent_at.is_none();
    let notice = kind.action().and_then(|action| procedure.notice_of(action));
    let named = notice.and_then(NoticeDefinition::sides);
    let has_ended = !matches!(next.lifecycle, Lifecycle::Open { .. });
    // Words move nothing: what is written after the end is no end.
    let is_end = has_ended && kind != EventKind::Done(Action::Write);
    let acting = next.state("").and_then(|state| acting_side(next, procedure, state));
    tell.retain(|other| {
        let side = next.side_of(*other);
        let waits = side.is_some_and(|side| Some(side) == acting);
        let is_coordinator = next.sides.iter().any(|part| part.authority == *other && part.help.is_some());
        let is_wanted = match (named, side) {
            (Some(sides), Some(side)) => waits || sides.iter().any(|told| told == side),
            _ => !is_coordinator || is_end || waits,
        };
        (!is_internal || camp(next, *other) == camp(next, own)) && is_wanted
    });
    // Whoever was called in and is called in no longer.
    let lost = before.coordinators().map(|(one, _)| one);
    tell.extend(lost.filter(|one| !next.is_party(*one)));
    if matches!(kind, EventKind::Done(Action::Involve | Action::ReferToCommission | Action::InformCommission))
    {
        let called = next.coordinators().map(|(one, _)| one);
        let called = called.filter(|one| !before.is_party(*one));
        let more: Vec<AuthorityId> = called.chain([own]).filter(|one| !tell.contains(one)).collect();
        tell.extend(more);
    }
    // From whom it was taken over, or in whose place it was passed on, is told, though it takes part no longer; who gave its
    // opinion knows it.
    if matches!(kind, EventKind::Done(Action::TakeOver | Action::Forward | Action::GiveOpinion)) {
        let helped = before.help_of(own).and_then(|help| help.helped_by(own));
        tell.retain(|other| *other != own);
        tell.extend(helped);
    }
}

/// Whether what happened is an affair between an authority and its coordinator.
const fn is_internal(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Submitted
            | EventKind::Done(
                Action::Submit | Action::TakeBack | Action::ReturnForChanges | Action::RefuseApproval
            )
    )
}

/// Whether this authority reads of what another one did or said at a time: not of affairs between that one and its
/// coordinator, and of what happened before the sending only who took the request up.
#[must_use]
pub fn shows(
    exchange: &Exchange,
    reader: AuthorityId,
    kind: EventKind,
    authority: Option<AuthorityId>,
    at: OffsetDateTime,
) -> bool {
    let Some(authority) = authority else { return true };
    if camp(exchange, reader) == camp(exchange, authority) {
        return true;
    }
    let is_before = exchange.sent_at.is_none_or(|sent| at < sent);
    !is_internal(kind) && (!is_before || kind == EventKind::Done(Action::TakeUp))
}

/// What waits for a decision, where it is an affair of this authority or of whom it helps.
#[must_use]
pub fn awaiting_seen(exchange: &Exchange, reader: AuthorityId) -> Option<&Awaiting> {
    let is_open = matches!(exchange.lifecycle, Lifecycle::Open { .. });
    let awaiting = exchange.awaiting.as_ref().filter(|_| is_open)?;
    (camp(exchange, reader) == camp(exchange, awaiting.authority)).then_some(awaiting)
}

/// The coordinators of whom this authority may know: all that took the exchange up, its own, and the Commission; with
/// them whoever only receives a copy.
#[must_use]
pub fn coordinators_seen(exchange: &Exchange, reader: AuthorityId) -> Vec<(AuthorityId, &Help)> {
    exchange.helpers().filter(|(one, help)| may_know_of(exchange, reader, *one, help)).collect()
}

/// Whether this authority may know that the other one was called in: of its own coordinators and of the Commission at
/// once, of those of others when they have taken the exchange up.
pub(crate) fn may_know_of(
    exchange: &Exchange,
    reader: AuthorityId,
    called: AuthorityId,
    help: &Help,
) -> bool {
    let is_own = |helped: AuthorityId| camp(exchange, reader) == helped;
    help.taken_up_at.is_some() || help.helped_by(called).is_none_or(is_own)
}
