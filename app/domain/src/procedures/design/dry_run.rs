//! A dry run: the course of a case that is not stored. Both sides and their coordinators act by the rule by which real
//! exchanges go, and what the system does by itself comes in its time.

mod acts;
mod cast;
mod network;
mod system;
pub mod view;

pub use cast::{Cast, Coordination};

use crate::access::Person;
use crate::accounts::Role;
use crate::brussels;
use crate::exchanges::clocks::check_wanted;
use crate::exchanges::coordination::Awaiting;
use crate::exchanges::part::{answers_to, answers_with, questions_of};
use crate::exchanges::schedule::after_change;
use crate::exchanges::transition::Decided;
use crate::exchanges::{
    Act, Action, Event, Exchange, Facts, Lifecycle, Participation, available_actions, decide,
};
use crate::ids::{AuthorityId, ExchangeId, PersonId};
use crate::procedures::form::Attached;
use crate::procedures::{Entries, Procedure, sample};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The answer is wanted after so many days, or earlier where a legal day comes first.
const WANTED: i64 = 30;

/// A dry run ends after so many moves: no case needs more, and each page plays all of them.
const MOST_MOVES: usize = 100;

/// A move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// A side does something.
    Act {
        /// What is done.
        action: Action,
        /// The side, a name of the definition.
        side: String,
    },
    /// Nobody does anything until the system next does something by itself.
    Wait,
}

/// How waiting is written in an address.
const WAIT: &str = "wait";

impl Move {
    /// The move in an address: `accept.responder`, or `wait`.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Act { action, side } => format!("{}.{side}", action.code()),
            Self::Wait => WAIT.to_owned(),
        }
    }

    /// Reads moves of an address, separated by commas; what is none is passed over.
    #[must_use]
    pub fn read_all(text: &str) -> Vec<Self> {
        let read = |one: &str| {
            if one == WAIT {
                return Some(Self::Wait);
            }
            let (action, side) = one.split_once('.')?;
            Some(Self::Act { action: Action::parse(action)?, side: side.to_owned() })
        };
        text.split(',').filter_map(read).take(MOST_MOVES).collect()
    }
}

/// Where the case stands after something happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// When it happened.
    pub at: OffsetDateTime,
    /// What was done and for which authority; none at the beginning, and where the system did it.
    pub done: Option<(AuthorityId, Act)>,
    /// The case.
    pub exchange: Exchange,
    /// The form as it stands.
    pub request: Entries,
    /// The answers that were sent.
    pub answers: Entries,
    /// The answers that wait for approval, apart from those to questions that were asked again.
    pub waiting: Entries,
    /// What happened, with those who are told; nothing at the beginning.
    pub events: Vec<Event>,
}

/// The course of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// Where it stood, in order; first the draft.
    pub standings: Vec<Standing>,
    /// How many moves were played.
    pub played: usize,
    /// The moves that are possible now.
    pub moves: Vec<Move>,
}

/// Plays moves: the sending at the beginning, every other act a day after what came before, unless it waited. Form,
/// answers, documents and words are filled in rightly. It ends before the first move that is not possible.
#[must_use]
pub fn play(procedure: &Procedure, cast: &Cast, moves: &[Move], beginning: OffsetDateTime) -> Course {
    let mut run = Run::begin(procedure, cast, beginning);
    let mut played: usize = 0;
    for next in moves.iter().take(MOST_MOVES) {
        let mut ahead = run.clone();
        if !ahead.take(next) {
            break;
        }
        run = ahead;
        played = played.saturating_add(1);
    }
    let moves = if played < MOST_MOVES { run.moves() } else { Vec::new() };
    Course { moves, played, standings: run.standings }
}

/// A person of an authority who may do everything in the procedure.
#[must_use]
pub fn person(procedure: &Procedure, authority: AuthorityId) -> Person {
    let roles = [Role::Handler, Role::Approver, Role::ReferralHandler];
    let roles = roles.map(|role| (procedure.procedure.clone(), role)).into();
    Person { id: PersonId(authority.0), authority, roles }
}

/// A case that is being played.
#[derive(Clone)]
struct Run<'a> {
    procedure: &'a Procedure,
    cast: &'a Cast,
    exchange: Exchange,
    request: Entries,
    answers: Entries,
    now: OffsetDateTime,
    /// When the system next looks at it.
    look: Option<OffsetDateTime>,
    standings: Vec<Standing>,
}

/// What an act needs, and what it leads to.
struct Taken {
    act: Act,
    authority: AuthorityId,
    request: Entries,
    reply: Entries,
    decided: Decided,
}

impl<'a> Run<'a> {
    fn begin(procedure: &'a Procedure, cast: &'a Cast, now: OffsetDateTime) -> Self {
        let author = Participation {
            assigned: Some(PersonId(cast.asking.0)),
            ..Participation::new(cast.asking, procedure.initiating_side())
        };
        let id = ExchangeId(Uuid::nil());
        let exchange = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, now);
        let request = request(procedure, cast, now);
        let mut run = Self {
            procedure,
            cast,
            exchange,
            request,
            answers: Entries::default(),
            now,
            look: None,
            standings: Vec::new(),
        };
        run.note(None, Vec::new());
        run
    }

    /// Keeps where the case stands now.
    fn note(&mut self, done: Option<(AuthorityId, Act)>, events: Vec<Event>) {
        let waiting = self.waiting();
        self.standings.push(Standing {
            at: self.now,
            done,
            exchange: self.exchange.clone(),
            request: self.request.clone(),
            answers: self.answers.clone(),
            waiting,
            events,
        });
    }

    /// Plays a move; false where it is not possible.
    fn take(&mut self, next: &Move) -> bool {
        match next {
            Move::Wait => self.wait(),
            Move::Act { action, side } => {
                self.pass_a_day();
                let Some(taken) = self.taken(*action, side) else { return false };
                self.apply(taken);
                true
            }
        }
    }

    /// The time of the next act: a sent case was looked at for a day.
    fn pass_a_day(&mut self) {
        if self.exchange.lifecycle != Lifecycle::Draft {
            self.advance(self.now.saturating_add(Duration::DAY));
        }
    }

    /// The moves that are possible now.
    fn moves(&self) -> Vec<Move> {
        let mut later = self.clone();
        later.pass_a_day();
        let mut sides: Vec<&str> = Vec::new();
        for part in later.exchange.sides.iter().filter(|part| part.is_active) {
            if !sides.contains(&part.side.as_str()) {
                sides.push(&part.side);
            }
        }
        let acts = Action::ALL.into_iter().flat_map(|action| sides.iter().map(move |side| (action, *side)));
        let mut moves: Vec<Move> = acts
            .filter(|(action, side)| later.taken(*action, side).is_some())
            .map(|(action, side)| Move::Act { action, side: side.to_owned() })
            .collect();
        if self.clone().wait() {
            moves.push(Move::Wait);
        }
        moves
    }

    /// What becomes of an act of a side: the first of its authorities that may take it does.
    fn taken(&self, action: Action, side: &str) -> Option<Taken> {
        let parts = self.exchange.sides.iter().filter(|part| part.is_active && part.side == side);
        parts.map(|part| part.authority).find_map(|authority| self.taken_by(action, authority))
    }

    fn taken_by(&self, action: Action, authority: AuthorityId) -> Option<Taken> {
        let person = person(self.procedure, authority);
        if !available_actions(&self.exchange, &person, self.procedure).contains(&action) {
            return None;
        }
        let request = match action {
            Action::Correct => acts::corrected(self.procedure, &self.request),
            _ => self.request.clone(),
        };
        let today = brussels::day(self.now);
        // What waits for approval was filled in on the day on which it was submitted.
        let submitted = self.exchange.awaiting.as_ref().filter(|_| action == Action::Approve);
        let filled_in = submitted.map_or(today, |awaiting| brussels::day(awaiting.at));
        let reply = sample::reply(self.procedure, &self.request, filled_in);
        let documents: Vec<Attached> = sample::documents(self.procedure, &request, &reply, filled_in);
        let (needs_approval, coordinator) = self.in_charge(action, authority);
        let both = if action == Action::Involve { self.of_both_sides() } else { Vec::new() };
        let facts = Facts {
            procedure: self.procedure,
            request: &request,
            reply: &answers_to(&self.questions_of(authority), &reply),
            documents: &documents,
            message: &acts::words(),
            is_recipient_reachable: true,
            is_recipient_in_own_state: true,
            not_admitted: None,
            needs_approval,
            coordinator,
            in_charge: &both,
            copies: &self.copies(),
            today,
            calendars: &self.cast.calendars,
        };
        self.acts(action, authority).into_iter().find_map(|act| {
            let decided = decide(&self.exchange, &person, &act, &facts, self.now).ok()?;
            let decided = self.passed_around(&act, decided);
            Some(Taken { act, authority, request: request.clone(), reply: reply.clone(), decided })
        })
    }

    fn apply(&mut self, taken: Taken) {
        let Taken { act, authority, request, reply, decided } = taken;
        let is_further = !self.exchange.asked_again.is_empty();
        if let Some(answering) = self.answering(&act, authority, &decided).filter(|_| !is_further) {
            let own = self.questions_of(answering);
            self.answers = answers_with(&own, &self.answers, &reply);
        }
        self.request = request;
        self.exchange = decided.exchange;
        self.exchange.revision = self.exchange.revision.next();
        self.look = after_change(&self.exchange, self.procedure, &self.cast.calendars);
        self.note(Some((authority, act)), decided.events.as_slice().to_vec());
    }

    fn questions_of(&self, authority: AuthorityId) -> Vec<String> {
        questions_of(&self.exchange, self.procedure, &self.request, authority)
    }

    /// The authority whose answers go out by an act: what begins to wait for approval does not yet.
    fn answering(&self, act: &Act, own: AuthorityId, decided: &Decided) -> Option<AuthorityId> {
        match act {
            Act::Reply | Act::ReplyPartly | Act::ReplyPart | Act::ReplyPartPartly => {
                (decided.exchange.awaiting == self.exchange.awaiting).then_some(own)
            }
            Act::Approve => self.awaited_reply().map(|awaiting| awaiting.authority),
            _ => None,
        }
    }

    fn awaited_reply(&self) -> Option<&Awaiting> {
        self.exchange.awaiting.as_ref().filter(|awaiting| awaiting.is_reply())
    }

    /// The answers that wait for approval, apart from those to questions that were asked again.
    fn waiting(&self) -> Entries {
        let awaiting = self.awaited_reply().filter(|_| self.exchange.asked_again.is_empty());
        awaiting.map_or_else(Entries::default, |awaiting| {
            let reply = sample::reply(self.procedure, &self.request, brussels::day(awaiting.at));
            answers_to(&self.questions_of(awaiting.authority), &reply)
        })
    }
}

/// The form, filled in; it wants its answer within the legal time.
fn request(procedure: &Procedure, cast: &Cast, now: OffsetDateTime) -> Entries {
    let today = brussels::day(now);
    let mut entries = sample::request(procedure, cast.answering, today);
    let calendar = cast.calendars.of(cast.answering);
    for days in (1..=WANTED).rev() {
        sample::want(&mut entries, today.saturating_add(Duration::days(days)));
        if check_wanted(procedure, &entries, cast.answering, calendar, now).is_none() {
            break;
        }
    }
    entries
}

#[cfg(test)]
mod tests;
