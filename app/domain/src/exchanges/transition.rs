//! The one rule for every change of state: given the facts, what happens next, or why not.

use super::clocks::{self, Calendars};
use super::dates::{DATE, check_date, check_legal, check_proposal, date_problem, is_movable, legal_limits};
use super::event::{Event, EventKind, by_system};
use super::openness::{Move, open_move};
use super::{Act, Action, Events, Exchange, Lifecycle, MessageRule, Participation, Proposal, WholeRefusal};
use super::{
    approval, closing, confidential, coordination, copies, late, message, moves, part, periods, referral,
};
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::definition::AttachedTo;
use crate::procedures::form::{self, Attached};
use crate::procedures::{Entries, Procedure};
use time::{Date, OffsetDateTime};

/// What a decision is made from, besides the exchange and the person.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The version under which the exchange runs.
    pub procedure: &'a Procedure,
    /// The form as it stands.
    pub request: &'a Entries,
    /// The answers as they stand, unsent ones included.
    pub reply: &'a Entries,
    /// The documents attached so far.
    pub documents: &'a [Attached],
    /// The words that go with the act, below `message::PATH`; blank if there are none.
    pub message: &'a Entries,
    /// Whether somebody reads requests of this procedure at the chosen authority; at the own one, where it takes over.
    pub is_recipient_reachable: bool,
    /// Whether the chosen authority is of the person's own Member State.
    pub is_recipient_in_own_state: bool,
    /// Why the definition keeps the own or the chosen authority from its side; none where it does not.
    pub not_admitted: Option<Refusal>,
    /// Whether what the own authority sends by this act needs approval first, by its switches for the procedure.
    pub needs_approval: bool,
    /// The coordinator in charge that the act would call in, which may be the own authority, or the Commission; none where
    /// nobody is.
    pub coordinator: Option<AuthorityId>,
    /// The coordinators in charge of both sides, each after the authority that it would help; none for an act that does
    /// not ask them all.
    pub in_charge: &'a [(AuthorityId, AuthorityId)],
    /// Who receives a copy, each after the authority whose coordinator it is, and the Commission after itself; nobody where
    /// the definition has no side for copies.
    pub copies: &'a [(AuthorityId, AuthorityId)],
    /// The day in the system's time zone.
    pub today: Date,
    /// The calendars of the authorities that take part, the chosen recipient included.
    pub calendars: &'a Calendars,
}

/// What happens next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The exchange afterwards.
    pub exchange: Exchange,
    /// What happened, for the audit trail, the history and the notices.
    pub events: Events,
}

/// Why not: the reason, and the problems of single fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The reason.
    pub refusal: Refusal,
    /// What to put right.
    pub problems: Vec<FieldProblem>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, problems: Vec::new() }
    }
}

/// Decides an act.
///
/// # Errors
/// The reason why it is not possible, with the problems of fields where putting them right would help.
pub fn decide(
    exchange: &Exchange,
    person: &Person,
    act: &Act,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Decided, Refused> {
    let procedure = facts.procedure;
    let action = act.action();
    let Move { side, from, row } = open_move(exchange, person, procedure, action)?;
    let (side, from) = (side.to_owned(), from.to_owned());
    let mut next = exchange.clone();
    let is_held = approval::holds(row, facts);
    let applied = if is_held {
        approval::hold(&mut next, act, &from, &side, person, facts, now)
    } else {
        apply(&mut next, act, &side, person, facts, now)
    };
    let said = message::check(act, row, exchange, facts, now);
    let date = message::with_problems(applied, said)?;
    let counting = exchange.awaiting.as_ref().filter(|_| action == Action::Approve);
    let counting = counting.map_or(action, |awaiting| awaiting.action);
    let late = late::passed(exchange, procedure, facts.calendars, action, now);
    // Some of the answers to a part complete no clock.
    let is_no_step = is_held || matches!(act, Act::ReplyPartPartly);
    let date =
        if is_no_step { date } else { date.or(periods::change(&mut next, counting, facts, now)?).or(late) };
    let to = if is_held { row.approval.clone() } else { approval::target(exchange, row, facts) };
    if let Some(to) = &to {
        let state = procedure.state(to).ok_or(Refusal::NotNow)?;
        closing::enter(&mut next, state, now);
    }
    next.changed_at = now;
    let mut copied = copies::give(&mut next, facts.copies, procedure, now);
    let mut tell = part::told(&next, act, &side, person.authority);
    let kind = if is_held { EventKind::Submitted } else { done(act) };
    coordination::narrow(&mut tell, exchange, &next, procedure, kind, person.authority);
    copied.retain(|one| *one != person.authority && !tell.contains(one));
    let event = Event {
        person: Some(person.id),
        authority: Some(person.authority),
        to: to.or_else(|| Some(from.clone())),
        from: Some(from),
        date,
        agreed: next.dates.agreed.filter(|_| next.answered_at == Some(now)),
        rating: act.rating(),
        tell,
        is_daily: !is_held && procedure.notice_of(action).is_some_and(|notice| notice.daily),
        ..by_system(exchange, kind, now)
    };
    let events = with_others(exchange, &next, procedure, act, event, &copied);
    Ok(Decided { exchange: next, events })
}

/// What the event of the act says: the action, or that only some answers to a part went out by it.
const fn done(act: &Act) -> EventKind {
    match act {
        Act::ReplyPartPartly => EventKind::PartAnsweredPartly,
        _ => EventKind::Done(act.action()),
    }
}

/// The event of the act, with those that come with it: of what approval let go, of confidential treatment that begins with
/// the sending, and of whoever receives what was passed on. Whoever has a copy from now on learns of what went out.
fn with_others(
    before: &Exchange,
    next: &Exchange,
    procedure: &Procedure,
    act: &Act,
    mut event: Event,
    copied: &[AuthorityId],
) -> Events {
    let now = event.at;
    let mut released = approval::released(before, next, procedure, &event);
    released.as_mut().unwrap_or(&mut event).tell.extend(copied);
    let is_sent = |event: &&Event| event.kind == EventKind::Done(Action::Send) && next.is_confidential();
    let marked = released.iter().chain([&event]).find(is_sent).map(|sent| Event {
        kind: EventKind::Done(Action::MarkConfidential),
        date: None,
        tell: Vec::new(),
        ..sent.clone()
    });
    let received = match act {
        Act::Forward { recipient: Some(recipient) } => Some(moves::received(next, *recipient, now)),
        Act::Split { recipient: Some(recipient), .. } => Some(part::received(next, *recipient, now)),
        _ => None,
    };
    released.into_iter().chain(marked).chain(received).fold(Events::one(event), Events::and)
}

/// Whether words must go with the action as the person may take it now, whenever that is.
#[must_use]
pub fn needs_message(exchange: &Exchange, person: &Person, procedure: &Procedure, action: Action) -> bool {
    let row = exchange
        .side_of(person.authority)
        .zip(exchange.state(draft_state(procedure)))
        .and_then(|(side, state)| procedure.transition(action, state, side));
    match action.message() {
        MessageRule::Never | MessageRule::WhenLate => false,
        MessageRule::Optional => row.is_some_and(|row| row.needs_message),
        MessageRule::Required => true,
    }
}

/// Name of the state in which drafts are: the first of the definition.
#[must_use]
pub fn draft_state(procedure: &Procedure) -> &str {
    procedure.states.first().map_or("", |state| state.id.as_str())
}

/// Applies what the act carries; returns the date that it set.
pub(super) fn apply(
    next: &mut Exchange,
    act: &Act,
    side: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let is_initiator = facts.procedure.initiating_side() == side;
    match act {
        Act::Send { recipient, wanted } => send(next, *recipient, *wanted, person, facts, now),
        Act::Withdraw | Act::AcceptRefusal | Act::Write => Ok(None),
        Act::Accept { other_date } => accept(next, *other_date, person, facts, now),
        Act::Refuse { ground, has_reason, elsewhere } => {
            refuse(next, ground.as_deref(), *has_reason, *elsewhere, person, facts)?;
            Ok(None)
        }
        Act::ProposeDate { date } => propose(next, *date, is_initiator, facts).map(Some),
        Act::AgreeDate => agree(next, is_initiator, facts).map(Some),
        Act::ReplyPartly => {
            reply(next, person, facts, false)?;
            Ok(None)
        }
        Act::Reply => reply_in_full(next, person, facts, now).map(|()| None),
        Act::Close { .. }
        | Act::Rate { .. }
        | Act::ProposeClosing
        | Act::AgreeClosing { .. }
        | Act::DeclineClosing => closing::apply(next, act, side).map(|()| None),
        Act::Forward { recipient } => {
            moves::forward(next, *recipient, person, facts)?;
            Ok(None)
        }
        Act::AskClarification | Act::Clarify | Act::Extend | Act::RefuseApproval => Ok(None),
        Act::AskMore { questions, wanted } => moves::ask_more(next, questions, *wanted, facts).map(Some),
        Act::AcceptMore { other_date } => {
            let date = settle(next, *other_date, facts)?;
            take_on(next, person);
            Ok(date)
        }
        Act::RefuseMore => {
            next.declined = std::mem::take(&mut next.asked_again);
            Ok(None)
        }
        Act::Correct { has_changes } => {
            moves::correct(next, *has_changes, facts)?;
            Ok(None)
        }
        Act::MarkConfidential | Act::LiftConfidential => {
            confidential::mark(next, side, matches!(act, Act::MarkConfidential));
            Ok(None)
        }
        Act::Approve | Act::Submit | Act::ReturnForChanges | Act::TakeBack | Act::TakeUp => {
            apply_approval(next, act, side, person, facts, now)
        }
        Act::Involve => {
            *next = coordination::ask_in(next, facts, now)?;
            Ok(None)
        }
        // Decisions on what waits for approval are among the acts above.
        _ if referral::is_of_it(act.action()) => {
            let from = next.state(draft_state(facts.procedure)).unwrap_or_default().to_owned();
            referral::apply(next, act, &from, person, facts, now).map(|()| None)
        }
        _ => part::apply(next, act, person, facts, now).map(|()| None),
    }
}

fn reply_in_full(
    next: &mut Exchange,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<(), Refused> {
    reply(next, person, facts, true)?;
    // Further answers do not make the first reply any later.
    next.answered_at.get_or_insert(now);
    next.asked_again.clear();
    next.declined.clear();
    Ok(())
}

/// Applies what an act of approval carries; returns the date that it set.
fn apply_approval(
    next: &mut Exchange,
    act: &Act,
    side: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    match act {
        Act::Approve => approval::approve(next, facts, now),
        Act::Submit => approval::submit(next, side, person, facts, now),
        Act::TakeUp => Ok(coordination::take_up(next, person, now).map(|()| None)?),
        _ => Ok(approval::give_back(next, act.action()).map(|()| None)?),
    }
}

fn send(
    next: &mut Exchange,
    recipient: Option<AuthorityId>,
    wanted: Option<Date>,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let Facts { procedure, request, documents, today, .. } = *facts;
    let mut problems = form::check_request(procedure, request, documents, today);
    // What waited for approval keeps the documents with which it was submitted.
    if next.lifecycle == Lifecycle::Draft {
        problems.extend(form::check_places(procedure, request, documents, today));
    }
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    let recipient = moves::check_asked(next, recipient, person, facts)?;
    // A coordinator that was called in and is so no longer has its row already.
    next.sides.retain(|part| part.authority != recipient);
    next.sides.push(Participation::new(recipient, facts.procedure.answering_side()));
    if facts.request.text(confidential::PATH) == Some(confidential::YES) {
        let side = facts.procedure.initiating_side();
        let is_known = facts.procedure.sides_that_may(Action::MarkConfidential).contains(&side);
        confidential::mark(next, side, is_known);
    }
    next.dates.wanted = wanted;
    next.sent_at = Some(now);
    next.terms = clocks::terms(facts.procedure, facts.request, facts.today);
    check_legal(next, wanted, "wanted.day", facts)?;
    Ok(wanted)
}

/// Accepting takes responsibility for the complete questionnaire (`workflows.md` 3.0). The wanted date is agreed,
/// unless another is proposed, which then waits for the requesting side.
fn accept(
    next: &mut Exchange,
    other_date: Option<Date>,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    // A legal clock that counts from the acceptance begins with it, and limits the date.
    next.accepted_at = Some(now);
    let date = settle(next, other_date, facts)?;
    take_on(next, person);
    Ok(date)
}

/// The wanted date becomes the agreed one, unless another is proposed.
fn settle(next: &mut Exchange, other_date: Option<Date>, facts: &Facts<'_>) -> Result<Option<Date>, Refused> {
    match other_date {
        Some(date) if Some(date) != next.dates.wanted => {
            check_date(date, facts.today)?;
            check_proposal(next, date, facts)?;
            next.dates.proposed = Some(Proposal { by_initiator: false, date });
            Ok(Some(date))
        }
        _ => {
            check_legal(next, next.dates.wanted, DATE, facts)?;
            next.dates.agreed = next.dates.wanted;
            Ok(next.dates.agreed)
        }
    }
}

/// The person who accepts answers for it inside the authority.
fn take_on(next: &mut Exchange, person: &Person) {
    if let Some(part) = next.sides.iter_mut().find(|p| p.is_active && p.authority == person.authority) {
        part.assigned = Some(person.id);
    }
}

fn refuse(
    next: &mut Exchange,
    ground: Option<&str>,
    has_reason: bool,
    elsewhere: Option<AuthorityId>,
    person: &Person,
    facts: &Facts<'_>,
) -> Result<(), Refused> {
    let rule = &facts.procedure.refusal;
    let mut problems = Vec::new();
    if !rule.grounds.is_empty() && !ground.is_some_and(|g| rule.grounds.iter().any(|known| known == g)) {
        problems.push(FieldProblem::new("ground", ProblemCode::NotChosen));
    }
    if (rule.needs_reason || rule.grounds.is_empty()) && !has_reason {
        problems.push(FieldProblem::new("reason", ProblemCode::ReasonRequired));
    }
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    next.refusal_ground = ground.map(str::to_owned);
    next.referred_to = elsewhere;
    let from = next.state(draft_state(facts.procedure)).unwrap_or_default().to_owned();
    // A coordinator refuses for whom it helps.
    let authority = coordination::camp(next, person.authority);
    next.refused = Some(WholeRefusal { authority, from, overruled_at: None });
    Ok(())
}

/// A date of the requesting side becomes the wanted one, which counts until another is agreed; one past the legal day,
/// which agreement would move, waits for it.
fn propose(
    next: &mut Exchange,
    date: Option<Date>,
    by_initiator: bool,
    facts: &Facts<'_>,
) -> Result<Date, Refused> {
    let date = date.ok_or_else(|| date_problem(ProblemCode::Required))?;
    check_date(date, facts.today)?;
    check_proposal(next, date, facts)?;
    next.dates.proposed = Some(Proposal { by_initiator, date });
    if by_initiator && check_legal(next, Some(date), DATE, facts).is_ok() {
        next.dates.wanted = Some(date);
        next.dates.agreed = None;
    }
    Ok(date)
}

/// The agreed date never passes a legal one that can still be kept, unless the definition lets agreement set the legal
/// day: then it does.
fn agree(next: &mut Exchange, is_initiator: bool, facts: &Facts<'_>) -> Result<Date, Refused> {
    match next.dates.proposed {
        Some(proposal) if proposal.by_initiator != is_initiator => {
            check_proposal(next, proposal.date, facts)?;
            for limit in legal_limits(next, facts) {
                if is_movable(&limit) && proposal.date > limit.reckoning.due {
                    periods::settle(next, &limit.definition.id, |term| term.until = Some(proposal.date));
                }
            }
            next.dates.agreed = Some(proposal.date);
            next.dates.proposed = None;
            Ok(proposal.date)
        }
        _ => Err(Refusal::NoDateProposed.into()),
    }
}

/// A reply answers every question that lies with no other authority, and is complete only when the parts of the others
/// are; once questions were asked again, these alone.
fn reply(next: &Exchange, person: &Person, facts: &Facts<'_>, complete: bool) -> Result<(), Refused> {
    if complete && next.has_open_parts() {
        return Err(Refusal::PartsOpen.into());
    }
    let Facts { procedure, documents, today, .. } = *facts;
    let own = part::questions_of(next, procedure, facts.request, person.authority);
    let request = form::with_questions(facts.request, &own);
    let mut problems = form::check_reply(procedure, &request, facts.reply, documents, today, complete);
    // Further answers go with the documents of the first reply.
    if complete && next.asked_again.is_empty() {
        let to = AttachedTo::Reply;
        problems.extend(form::check_attachments(procedure, to, &request, documents, today));
    }
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    if form::answered_count(procedure, &request, facts.reply, documents, today) == 0 {
        return Err(Refusal::NothingAnswered.into());
    }
    Ok(())
}
