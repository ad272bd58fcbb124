//! Parts: some questions of a request that lie with another authority of the same Member State (`workflows.md` 3.3).
//! Its authority is one participant more, with a view of its own; clocks and the list of answers stay those of the whole,
//! and its number is that of the whole with a suffix.

use super::event::{Event, EventKind, by_system};
use super::moves::check_receiver;
use super::transition::{Facts, Refused};
use super::{Act, Action, Exchange, Lifecycle, Participation, letter, message};
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::{Entries, Procedure, form};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The questions of which an authority has taken the answers over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which part of the whole it is, counted from 1 in the order of giving; 0 where it is older than such numbers.
    #[serde(default)]
    pub number: u16,
    /// Names of the questions, in the order of the request.
    pub questions: Vec<String>,
    /// The authority that gave them, and gets them back when they are refused.
    pub given_by: AuthorityId,
    /// Where the part stands.
    pub state: PartState,
    /// When it was given.
    pub given_at: OffsetDateTime,
    /// When its authority accepted it.
    pub accepted_at: Option<OffsetDateTime>,
    /// When some of its answers were sent before the others, last; kept where the authority gets another part later.
    #[serde(default)]
    pub partly_at: Option<OffsetDateTime>,
    /// When it was answered or came back.
    pub ended_at: Option<OffsetDateTime>,
}

/// Where a part stands. The states are the same in every procedure: a part follows the way of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// Its authority has not accepted it.
    Sent,
    /// Its authority answers it.
    Accepted,
    /// Its authority waits for information from the requesting side.
    Clarification,
    /// Every question of it is answered.
    Answered,
    /// It is with the authority again that gave it.
    Returned,
}

impl PartState {
    /// All states, in the order in which a part goes through them.
    pub const ALL: [Self; 5] =
        [Self::Sent, Self::Accepted, Self::Clarification, Self::Answered, Self::Returned];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Clarification => "clarification",
            Self::Answered => "answered",
            Self::Returned => "returned",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == text)
    }

    /// Whether answers are still to come from its authority.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Accepted | Self::Clarification)
    }
}

impl Part {
    /// Its number in words: that of the whole with a suffix (`workflows.md` 3.3).
    #[must_use]
    pub fn number_in(&self, whole: &str) -> String {
        if self.number == 0 { whole.to_owned() } else { format!("{whole}/{}", self.number) }
    }
}

impl Exchange {
    /// The part that lies with this authority now.
    #[must_use]
    pub fn part_of(&self, authority: AuthorityId) -> Option<&Part> {
        self.participation_of(authority)?.part.as_ref()
    }

    /// The parts that lie with other authorities, with these; those that came back are not among them.
    pub fn parts(&self) -> impl Iterator<Item = (AuthorityId, &Part)> {
        let active = self.sides.iter().filter(|side| side.is_active);
        active.filter_map(|side| Some((side.authority, side.part.as_ref()?)))
    }

    /// Those who have had this part, one in the place of the other.
    pub fn holders_of(&self, part: &Part) -> impl Iterator<Item = &Participation> {
        let given = (part.number, part.given_at);
        let is_this = move |one: &Part| (one.number, one.given_at) == given;
        self.sides.iter().filter(move |side| side.part.as_ref().is_some_and(is_this))
    }

    /// Whether the authority has a part, or had it last: nobody took its place in it.
    #[must_use]
    pub fn is_last_holder(&self, side: &Participation) -> bool {
        let Some(part) = &side.part else { return false };
        let last = self.holders_of(part).find(|one| one.is_active).or_else(|| self.holders_of(part).last());
        last.is_some_and(|last| last.authority == side.authority)
    }

    /// Whether answers are still to come from the authority of a part.
    #[must_use]
    pub fn has_open_parts(&self) -> bool {
        self.parts().any(|(_, part)| part.state.is_open())
    }

    /// Whether answers to a part were sent before the others, also where the part came back since.
    #[must_use]
    pub fn has_answers_of_parts(&self) -> bool {
        self.sides.iter().filter_map(|side| side.part.as_ref()).any(|part| part.partly_at.is_some())
    }

    /// The authority that was asked, and has the whole now; neither one with a part, nor a coordinator.
    #[must_use]
    pub fn asked(&self, procedure: &Procedure) -> Option<AuthorityId> {
        let side = procedure.answering_side();
        let is_such = |one: &&Participation| {
            one.is_active && one.side == side && one.part.is_none() && one.help.is_none()
        };
        self.sides.iter().find(is_such).map(|one| one.authority)
    }

    /// The authority with which one on this side has to do: of several on the other sides the one that has the whole,
    /// and the last one that did where nobody has it any more.
    #[must_use]
    pub fn counterpart_of(&self, side: &str) -> Option<AuthorityId> {
        let others = || self.sides.iter().filter(|other| other.side != side);
        let of_whole = || others().filter(|other| other.part.is_none() && other.help.is_none());
        let found = of_whole().find(|other| other.is_active).or_else(|| of_whole().next());
        // A request that waits for approval has nobody on the other side yet.
        let awaited = || self.awaiting.as_ref().and_then(|awaiting| awaiting.recipient);
        let found = found.map(|other| other.authority).or_else(awaited);
        found.or_else(|| others().next().map(|other| other.authority))
    }
}

/// The questions that this authority has to answer now: those of its part, or those that lie with no other authority;
/// once questions were asked again, these.
#[must_use]
pub fn questions_of(
    exchange: &Exchange,
    procedure: &Procedure,
    request: &Entries,
    authority: AuthorityId,
) -> Vec<String> {
    if let Some(part) = exchange.part_of(authority) {
        return part.questions.clone();
    }
    if !exchange.asked_again.is_empty() {
        return exchange.asked_again.clone();
    }
    let is_given = |id: &String| exchange.parts().any(|(_, part)| part.questions.contains(id));
    form::chosen(procedure, request).iter().map(form::Chosen::id).filter(|id| !is_given(id)).collect()
}

/// The form as this authority may read it: with a part, nothing of the questions of the others.
#[must_use]
pub fn request_seen(exchange: &Exchange, request: &Entries, authority: AuthorityId) -> Entries {
    match exchange.part_of(authority) {
        Some(part) => form::with_questions(request, &part.questions),
        None => request.clone(),
    }
}

/// The answers as this authority may read them: with a part, its own alone.
#[must_use]
pub fn answers_seen(exchange: &Exchange, answers: &Entries, authority: AuthorityId) -> Entries {
    match exchange.part_of(authority) {
        Some(part) => answers_to(&part.questions, answers),
        None => answers.clone(),
    }
}

/// Of answers, those to these questions.
#[must_use]
pub fn answers_to(questions: &[String], answers: &Entries) -> Entries {
    let mut left = answers.clone();
    left.0.retain(|path, _| questions.iter().any(|id| is_at(path, &format!("a.{id}"))));
    left
}

/// The list of answers after those to these questions were replaced.
#[must_use]
pub fn answers_with(questions: &[String], before: &Entries, new: &Entries) -> Entries {
    let mut all = before.clone();
    all.0.retain(|path, _| !questions.iter().any(|id| is_at(path, &format!("a.{id}"))));
    all.0.extend(answers_to(questions, new).0);
    all
}

/// Whether this authority may know of a document that is attached here: with a part, of those of the form and of its
/// own answers. Documents of its own it always sees.
#[must_use]
pub fn shows_document(exchange: &Exchange, authority: AuthorityId, attached_to: &str, is_own: bool) -> bool {
    let Some(_) = exchange.part_of(authority) else { return true };
    is_own || is_of_form(attached_to)
}

/// Whether a document that is attached here belongs to the request, and not to an answer, a message or a letter.
#[must_use]
pub fn is_of_form(attached_to: &str) -> bool {
    !["a", message::DOCUMENTS, letter::DOCUMENTS].iter().any(|root| is_at(attached_to, root))
}

fn is_at(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether this authority reads of an event in the history: with a part, of its own acts, of those of who had the part
/// before, and of what becomes of the whole.
#[must_use]
pub fn shows_event(
    exchange: &Exchange,
    reader: AuthorityId,
    kind: EventKind,
    authority: Option<AuthorityId>,
) -> bool {
    let is_of_whole = matches!(
        kind,
        EventKind::ClosureAnnounced
            | EventKind::Succeeded
            | EventKind::Done(
                Action::Send
                    | Action::Withdraw
                    | Action::Close
                    | Action::AgreeClosing
                    | Action::CloseUnattended
                    | Action::MarkConfidential
                    | Action::LiftConfidential
            )
    );
    let is_of_part = |part: &Part| exchange.holders_of(part).any(|one| Some(one.authority) == authority);
    exchange.part_of(reader).is_none_or(is_of_part) || is_of_whole
}

/// Why the action is not open to this authority because of parts; none where they do not stand in its way.
#[must_use]
pub fn in_the_way(exchange: &Exchange, authority: AuthorityId, action: Action) -> Option<Refusal> {
    let own = exchange.part_of(authority).map(|part| part.state);
    let is_open = match action {
        Action::AcceptPart => own == Some(PartState::Sent),
        Action::RefusePart => matches!(own, Some(PartState::Sent | PartState::Accepted)),
        Action::AskPart | Action::ReplyPart => own == Some(PartState::Accepted),
        Action::ClarifyPart => exchange.parts().any(|(_, part)| part.state == PartState::Clarification),
        Action::TakePartBack => {
            exchange.parts().any(|(_, part)| part.given_by == authority && part.state.is_open())
        }
        // What lies with others is theirs: the whole neither leaves them behind nor changes under their hands.
        Action::Forward | Action::Refuse | Action::Correct if exchange.parts().next().is_some() => {
            return Some(Refusal::PartsOpen);
        }
        // Of what is answered in part, neither the authority nor the form changes.
        Action::Forward | Action::Correct if exchange.has_answers_of_parts() => return Some(Refusal::NotNow),
        _ => true,
    };
    (!is_open).then_some(Refusal::NoSuchPart)
}

/// Gives some questions to another authority of the same Member State. Both sides' dates stay as they are: the clocks
/// of the whole bind the part. Whoever gives keeps at least one question; the whole is forwarded.
pub(super) fn split(
    next: &mut Exchange,
    recipient: Option<AuthorityId>,
    questions: &[String],
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<(), Refused> {
    let side = facts.procedure.part_side().ok_or(Refusal::NotNow)?.to_owned();
    let own = questions_of(next, facts.procedure, facts.request, person.authority);
    let given: Vec<String> = own.iter().filter(|id| questions.contains(id)).cloned().collect();
    let problem = if questions.is_empty() {
        Some(ProblemCode::NoQuestion)
    } else if questions.iter().any(|id| !own.contains(id)) {
        Some(ProblemCode::NotAChoice)
    } else {
        (given.len() == own.len()).then_some(ProblemCode::NoQuestionLeft)
    };
    if let Some(code) = problem {
        return Err(Refused { refusal: Refusal::Incomplete, problems: vec![FieldProblem::new("q", code)] });
    }
    let recipient = check_receiver(next, recipient, person, facts)?;
    // A number is never given twice. What was given before they were counted still stands in the sides.
    let numbers = next.sides.iter().filter_map(|side| Some(side.part.as_ref()?.number));
    next.parts_given = numbers.max().unwrap_or(0).max(next.parts_given).saturating_add(1);
    let before = next.sides.iter().find(|side| side.authority == recipient);
    let part = Part {
        number: next.parts_given,
        partly_at: before.and_then(|side| side.part.as_ref()?.partly_at),
        questions: given,
        given_by: person.authority,
        state: PartState::Sent,
        given_at: now,
        accepted_at: None,
        ended_at: None,
    };
    let new = Participation { part: Some(part), ..Participation::new(recipient, side) };
    match next.sides.iter_mut().find(|known| known.authority == recipient) {
        Some(known) => *known = new,
        None => next.sides.push(new),
    }
    Ok(())
}

/// Changes the part that lies with this authority.
fn change(
    next: &mut Exchange,
    authority: Option<AuthorityId>,
    from: &[PartState],
    change: impl FnOnce(&mut Participation, &mut Part),
) -> Result<(), Refused> {
    let authority = authority.ok_or(Refusal::NotNow)?;
    let mut sides = next.sides.iter_mut();
    let side = sides.find(|side| side.is_active && side.authority == authority).ok_or(Refusal::NotNow)?;
    let mut part = side.part.clone().filter(|part| from.contains(&part.state)).ok_or(Refusal::NotNow)?;
    change(side, &mut part);
    side.part = Some(part);
    Ok(())
}

/// With the whole its parts come to their end: what was not answered is with the authority again that gave it. Its own
/// authority still reads the closed exchange. Nobody closes the whole before it is answered, except where the act lets the
/// requesting side go on without the answer, or sets a day on which everything ends.
pub(super) fn end_with_the_whole(next: &mut Exchange, now: OffsetDateTime) {
    if !matches!(next.lifecycle, Lifecycle::Closed { .. }) {
        return;
    }
    let parts = next.sides.iter_mut().filter_map(|side| side.part.as_mut());
    for part in parts.filter(|part| part.state.is_open()) {
        part.state = PartState::Returned;
        part.ended_at = Some(now);
    }
}

/// The part is with the authority again that gave it, and its authority takes part no longer.
fn give_back(side: &mut Participation, part: &mut Part, now: OffsetDateTime) {
    part.state = PartState::Returned;
    part.ended_at = Some(now);
    side.leave();
}

/// What an act on a part changes.
pub(super) fn apply(
    next: &mut Exchange,
    act: &Act,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<(), Refused> {
    use PartState::{Accepted, Answered, Clarification, Sent};
    let own = Some(person.authority);
    match act {
        Act::Split { recipient, questions } => split(next, *recipient, questions, person, facts, now),
        Act::AcceptPart => change(next, own, &[Sent], |side, part| {
            part.state = Accepted;
            part.accepted_at = Some(now);
            side.assigned = Some(person.id);
        }),
        Act::RefusePart => change(next, own, &[Sent, Accepted], |side, part| give_back(side, part, now)),
        Act::AskPart => change(next, own, &[Accepted], |_, part| part.state = Clarification),
        Act::ClarifyPart { authority } => {
            change(next, *authority, &[Clarification], |_, part| part.state = Accepted)
        }
        Act::ReplyPart => {
            check_answers(next, person, facts, true)?;
            change(next, own, &[Accepted], |_, part| {
                part.state = Answered;
                part.ended_at = Some(now);
            })
        }
        Act::ReplyPartPartly => {
            if !is_answered_partly(facts.procedure) {
                return Err(Refusal::NotNow.into());
            }
            check_answers(next, person, facts, false)?;
            change(next, own, &[Accepted], |_, part| part.partly_at = Some(now))
        }
        Act::TakePartBack { authority } => {
            let given = authority.and_then(|authority| next.part_of(authority));
            if given.is_none_or(|part| part.given_by != person.authority) {
                return Err(Refusal::NotNow.into());
            }
            change(next, *authority, &[Sent, Accepted, Clarification], |side, part| {
                give_back(side, part, now);
            })
        }
        _ => Err(Refusal::NotNow.into()),
    }
}

/// Whether some answers to a part may go out before the others: whoever has a part may do what the definition lets the
/// authority with the whole do (`workflows.md` 3.1, row 12, and 3.3).
#[must_use]
pub fn is_answered_partly(procedure: &Procedure) -> bool {
    !procedure.sides_that_may(Action::ReplyPartly).is_empty()
}

/// A part that is answered to the end has an answer to each of its questions; else there is one at least.
fn check_answers(next: &Exchange, person: &Person, facts: &Facts<'_>, complete: bool) -> Result<(), Refused> {
    let Facts { procedure, reply, documents, today, .. } = *facts;
    let request = request_seen(next, facts.request, person.authority);
    let problems = form::check_reply(procedure, &request, reply, documents, today, complete);
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    if !complete && form::answered_count(procedure, &request, reply, documents, today) == 0 {
        return Err(Refusal::NothingAnswered.into());
    }
    Ok(())
}

/// The authority whose part the act is about; none for any other act.
#[must_use]
pub fn about(exchange: &Exchange, act: &Act, own: AuthorityId) -> Option<AuthorityId> {
    match act {
        // Who has a part writes about that.
        Act::Write => exchange.part_of(own).map(|_| own),
        Act::Split { recipient, .. } => *recipient,
        Act::AcceptPart | Act::RefusePart | Act::AskPart | Act::ReplyPart | Act::ReplyPartPartly => Some(own),
        Act::ClarifyPart { authority } | Act::TakePartBack { authority } => *authority,
        _ => None,
    }
}

/// Who is told of an act by this side: the other sides. The authority of a part is told of what concerns its part, and
/// of what becomes of the whole; it learns of a new part by an event of its own.
pub(super) fn told(next: &Exchange, act: &Act, side: &str, own: AuthorityId) -> Vec<AuthorityId> {
    let concerned = about(next, act, own).filter(|_| !matches!(act, Act::Split { .. }));
    // Words move nothing, so the end of the whole makes them no news for whoever has a part.
    let is_over = !matches!(next.lifecycle, Lifecycle::Open { .. }) && !matches!(act, Act::Write);
    let is_for_all = is_over || matches!(act, Act::MarkConfidential | Act::LiftConfidential);
    // Whoever receives the whole learns of it by an event of its own too.
    let receives = |one: AuthorityId| matches!(act, Act::Forward { recipient } if *recipient == Some(one));
    let mut tell: Vec<AuthorityId> = next
        .others(side)
        .filter(|other| !receives(other.authority))
        .filter(|other| other.part.is_none() || is_for_all || concerned == Some(other.authority))
        .map(|other| other.authority)
        .collect();
    // Who has lost a part is told, though it takes part no longer.
    let lost = concerned.filter(|one| *one != own && !tell.contains(one));
    tell.extend(lost);
    tell
}

/// The event by which the authority of a part learns of it.
pub(super) fn received(exchange: &Exchange, recipient: AuthorityId, at: OffsetDateTime) -> Event {
    let state = exchange.state("").map(str::to_owned);
    Event {
        authority: Some(recipient),
        to: state,
        tell: vec![recipient],
        ..by_system(exchange, EventKind::PartReceived, at)
    }
}

/// Whether this authority may attach a document to the answer at this path: the question is one of its own.
#[must_use]
pub fn may_attach(exchange: &Exchange, authority: AuthorityId, attached_to: &str) -> bool {
    let is_of = |part: &Part| part.questions.iter().any(|id| is_at(attached_to, &format!("a.{id}")));
    match exchange.part_of(authority) {
        Some(part) => is_of(part),
        None => !exchange.parts().any(|(_, part)| is_of(part)),
    }
}
