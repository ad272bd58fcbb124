//! Events: what happened, as the audit trail and the history keep it. Only rules build them.

use super::{Action, Exchange, Participation, Rating};
use crate::access::Person;
use crate::ids::{AuthorityId, ExchangeId, PersonId};
use crate::procedures::definition::NoticeDefinition;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A participant took an action.
    Done(Action),
    /// An answer that contains personal data was opened (Article 17(3) of Regulation 1024/2012).
    PersonalDataOpened,
    /// The system reminded the side that has to act.
    Reminded,
    /// A person was given the exchange by allocation inside the own authority; `to` is the id of the person.
    Assigned,
    /// An authority received what another one forwarded.
    Received,
    /// An authority received a part of a request.
    PartReceived,
    /// The authority of a part sent some of its answers; the others follow.
    PartAnsweredPartly,
    /// Nothing happened for two months (Article 14(7) of Regulation 1024/2012).
    Inactive,
    /// The coordinators of the authorities were called in, because nothing happened for two months (Article 14(7) of
    /// Regulation 1024/2012).
    Involved,
    /// The coordinators of the authorities were called in, because the exchange was passed on again and again
    /// (`workflows.md` 3.3).
    PassedAround,
    /// The system announced the day on which it will close the exchange.
    ClosureAnnounced,
    /// A deadline has run out: both sides are told, and the exchange is marked.
    Escalated,
    /// A deadline has run out: the other side may act without the answer.
    MayActAlone,
    /// A deadline has run out: silence counts as consent.
    TacitlyDecided,
    /// A deadline has run out: the exchange is closed.
    ClosedByDeadline,
    /// A letter was made and is kept with the exchange.
    LetterKept,
    /// A side asked for confidential treatment of a document.
    DocumentMarked,
    /// It ended that.
    DocumentLifted,
    /// What was to go out waits for approval.
    Submitted,
    /// An authority took the place of another of its state; `from` and `to` are the ids of both.
    Succeeded,
    /// A person took the exchange on, inside the own authority.
    Taken,
    /// A person handed the exchange over to a colleague; `to` is the id of the colleague.
    HandedOver,
    /// Nobody inside the own authority has the exchange any more.
    GivenBack,
    /// An internal note was written.
    NoteAdded,
    /// An internal note was taken back by who wrote it.
    NoteTakenBack,
    /// A label of the own authority was put on; `to` is the id of the label.
    Labelled,
    /// A label of the own authority was taken off; `from` is the id of the label.
    Unlabelled,
    /// The exchange was given to a unit of the own authority; `to` is the id of the unit.
    PutInUnit,
    /// The exchange was taken out of a unit of the own authority; `from` is the id of the unit.
    TakenOutOfUnit,
}

impl EventKind {
    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done(action) => action.code(),
            Self::PersonalDataOpened => "personal_data_opened",
            Self::Reminded => "reminded",
            Self::Assigned => "assigned",
            Self::Received => "received",
            Self::PartReceived => "part_received",
            Self::PartAnsweredPartly => "part_answered_partly",
            Self::Inactive => "inactive",
            Self::Involved => "involved",
            Self::PassedAround => "passed_around",
            Self::ClosureAnnounced => "closure_announced",
            Self::Escalated => "escalated",
            Self::MayActAlone => "may_act_alone",
            Self::TacitlyDecided => "tacitly_decided",
            Self::ClosedByDeadline => "closed_by_deadline",
            Self::LetterKept => "letter_kept",
            Self::DocumentMarked => "document_marked",
            Self::DocumentLifted => "document_lifted",
            Self::Submitted => "submitted",
            Self::Succeeded => "succeeded",
            Self::Taken => "taken",
            Self::HandedOver => "handed_over",
            Self::GivenBack => "given_back",
            Self::NoteAdded => "note_added",
            Self::NoteTakenBack => "note_taken_back",
            Self::Labelled => "labelled",
            Self::Unlabelled => "unlabelled",
            Self::PutInUnit => "put_in_unit",
            Self::TakenOutOfUnit => "taken_out_of_unit",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "personal_data_opened" => Some(Self::PersonalDataOpened),
            "reminded" => Some(Self::Reminded),
            "assigned" => Some(Self::Assigned),
            "received" => Some(Self::Received),
            "part_received" => Some(Self::PartReceived),
            "part_answered_partly" => Some(Self::PartAnsweredPartly),
            "inactive" => Some(Self::Inactive),
            "involved" => Some(Self::Involved),
            "passed_around" => Some(Self::PassedAround),
            "closure_announced" => Some(Self::ClosureAnnounced),
            "escalated" => Some(Self::Escalated),
            "may_act_alone" => Some(Self::MayActAlone),
            "tacitly_decided" => Some(Self::TacitlyDecided),
            "closed_by_deadline" => Some(Self::ClosedByDeadline),
            "letter_kept" => Some(Self::LetterKept),
            "document_marked" => Some(Self::DocumentMarked),
            "document_lifted" => Some(Self::DocumentLifted),
            "submitted" => Some(Self::Submitted),
            "succeeded" => Some(Self::Succeeded),
            "taken" => Some(Self::Taken),
            "handed_over" => Some(Self::HandedOver),
            "given_back" => Some(Self::GivenBack),
            "note_added" => Some(Self::NoteAdded),
            "note_taken_back" => Some(Self::NoteTakenBack),
            "labelled" => Some(Self::Labelled),
            "unlabelled" => Some(Self::Unlabelled),
            "put_in_unit" => Some(Self::PutInUnit),
            "taken_out_of_unit" => Some(Self::TakenOutOfUnit),
            other => Action::parse(other).map(Self::Done),
        }
    }

    /// The action by which somebody made it happen; none for what the system did, or what is no action of a definition.
    #[must_use]
    pub const fn action(self) -> Option<Action> {
        match self {
            Self::Done(action) => Some(action),
            Self::PartAnsweredPartly => Some(Action::ReplyPart),
            _ => None,
        }
    }

    /// What only the authority in which it happened reads in the history.
    pub const INTERNAL: [Self; 11] = [
        Self::PersonalDataOpened,
        Self::Assigned,
        Self::Taken,
        Self::HandedOver,
        Self::GivenBack,
        Self::NoteAdded,
        Self::NoteTakenBack,
        Self::Labelled,
        Self::Unlabelled,
        Self::PutInUnit,
        Self::TakenOutOfUnit,
    ];

    /// Whether only the authority in which it happened reads it in the history.
    #[must_use]
    pub fn is_internal(self) -> bool {
        Self::INTERNAL.contains(&self)
    }

    /// Whether `from` and `to` of its event are states of the exchange; else they are ids, of whom or what it is about.
    #[must_use]
    pub fn leads_between_states(self) -> bool {
        !self.is_internal() && self != Self::Succeeded
    }
}

/// One event. It names no person concerned and carries no free text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The exchange.
    pub exchange: ExchangeId,
    /// What happened.
    pub kind: EventKind,
    /// When.
    pub at: OffsetDateTime,
    /// Who did it; none for the system.
    pub person: Option<PersonId>,
    /// For which authority; none for the system.
    pub authority: Option<AuthorityId>,
    /// State before; for what happens inside an authority, the id of the person, label or unit before; for a succession, the id of
    /// the authority before.
    pub from: Option<String>,
    /// State after; for what happens inside an authority, the id of the person, label or unit after; for a succession, the id of
    /// the authority after.
    pub to: Option<String>,
    /// A date that the act carried; of a reply, the day that it passed.
    pub date: Option<Date>,
    /// Of the first full reply, the day for the answer on which both sides had agreed (`statistics.md` 7.2, indicator 3).
    pub agreed: Option<Date>,
    /// The rating that the act carried (indicators 4 and 5).
    pub rating: Option<Rating>,
    /// Authorities to be told.
    pub tell: Vec<AuthorityId>,
    /// Whether people who have not chosen otherwise are told with the mail of the day, because the definition says so.
    pub is_daily: bool,
}

/// The events of one change. Built only here, so that no change can be stored without one that a rule decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Events(Vec<Event>);

impl Events {
    pub(crate) fn one(event: Event) -> Self {
        Self(vec![event])
    }

    pub(super) fn and(mut self, event: Event) -> Self {
        self.0.push(event);
        self
    }

    pub(super) fn telling(mut self, more: &[AuthorityId]) -> Self {
        if let Some(first) = self.0.first_mut() {
            // Who hears of it as a copy, say, hears of it once.
            let others: Vec<AuthorityId> =
                more.iter().copied().filter(|one| !first.tell.contains(one)).collect();
            first.tell.extend(others);
        }
        self
    }

    /// The same, told as the row of a definition says, if there is one.
    #[must_use]
    pub fn told_as(mut self, notice: Option<&NoticeDefinition>) -> Self {
        let is_daily = notice.is_some_and(|notice| notice.daily);
        self.0.iter_mut().for_each(|event| event.is_daily = is_daily);
        self
    }

    /// The events of many exchanges that change at once; none when nothing changed.
    #[must_use]
    pub fn joined(all: impl IntoIterator<Item = Self>) -> Self {
        Self(all.into_iter().flat_map(|events| events.0).collect())
    }

    /// The events, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Event] {
        &self.0
    }
}

/// The person opened an answer that contains personal data.
#[must_use]
pub fn opened(exchange: &Exchange, person: &Person, at: OffsetDateTime) -> Events {
    Events::one(Event {
        exchange: exchange.id,
        kind: EventKind::PersonalDataOpened,
        at,
        person: Some(person.id),
        authority: Some(person.authority),
        from: None,
        to: None,
        date: None,
        agreed: None,
        rating: None,
        tell: Vec::new(),
        is_daily: false,
    })
}

/// The system reminds the participants of the side that has to act, and those to whom one of them gave a part that is
/// not answered: the clocks of the whole bind them.
#[must_use]
pub fn reminded(exchange: &Exchange, side: &str, due: Date, at: OffsetDateTime) -> Events {
    let has_part = |authority| {
        let part = exchange.part_of(authority).filter(|part| part.state.is_open());
        part.is_some_and(|part| exchange.side_of(part.given_by) == Some(side))
    };
    let acts = |p: &&Participation| p.is_active && (p.side == side || has_part(p.authority));
    let tell = exchange.sides.iter().filter(acts).map(|p| p.authority).collect();
    Events::one(Event { date: Some(due), tell, ..by_system(exchange, EventKind::Reminded, at) })
}

/// The system tells every participant that nothing has happened for two months. A coordinator that was called in and has
/// not taken the exchange up knows that already.
#[must_use]
pub fn inactive(exchange: &Exchange, at: OffsetDateTime) -> Events {
    let mut tell = everyone(exchange);
    tell.retain(|one| exchange.help_of(*one).is_none_or(|help| help.taken_up_at.is_some()));
    Events::one(Event { tell, ..by_system(exchange, EventKind::Inactive, at) })
}

/// The system tells every participant on which day it will close the exchange.
#[must_use]
pub fn closure_announced(exchange: &Exchange, closes_on: Date, at: OffsetDateTime) -> Events {
    let tell = everyone(exchange);
    Events::one(Event { date: Some(closes_on), tell, ..by_system(exchange, EventKind::ClosureAnnounced, at) })
}

/// An event that nobody made, and of which nobody is told yet.
pub(super) const fn by_system(exchange: &Exchange, kind: EventKind, at: OffsetDateTime) -> Event {
    Event {
        exchange: exchange.id,
        kind,
        at,
        person: None,
        authority: None,
        from: None,
        to: None,
        date: None,
        agreed: None,
        rating: None,
        tell: Vec::new(),
        is_daily: false,
    }
}

/// The authorities that take part now.
pub(super) fn everyone(exchange: &Exchange) -> Vec<AuthorityId> {
    exchange.sides.iter().filter(|part| part.is_active).map(|part| part.authority).collect()
}
