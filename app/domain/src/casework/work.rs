//! Steps of daily work: who has an exchange inside the own authority, in which unit it lies, and which labels lie on it.
//! A step may take many exchanges at once; each has its own outcome.

use super::{inside, may_undo};
use crate::access::{Ability, Person};
use crate::exchanges::event::EventKind;
use crate::exchanges::{Events, Exchange, Lifecycle};
use crate::ids::{AuthorityId, ExchangeId, LabelId, PersonId, StepId, UnitId};
use crate::problem::Refusal;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

/// So many exchanges one step may take.
pub const MOST_AT_ONCE: usize = 100;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Work {
    /// This person has it from now on.
    Assign(PersonId),
    /// Nobody has it any more.
    GiveBack,
    /// The label is put on.
    Label(LabelId),
    /// The label is taken off.
    Unlabel(LabelId),
    /// It lies in this unit from now on.
    ToUnit(UnitId),
    /// It lies in no unit any more.
    FromUnit,
}

impl Work {
    /// The word used in the database, in forms and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assign(_) => "assign",
            Self::GiveBack => "give_back",
            Self::Label(_) => "label",
            Self::Unlabel(_) => "unlabel",
            Self::ToUnit(_) => "to_unit",
            Self::FromUnit => "from_unit",
        }
    }

    /// The person, the label or the unit.
    #[must_use]
    pub const fn target(self) -> Option<Uuid> {
        match self {
            Self::Assign(person) => Some(person.0),
            Self::GiveBack | Self::FromUnit => None,
            Self::Label(label) | Self::Unlabel(label) => Some(label.0),
            Self::ToUnit(unit) => Some(unit.0),
        }
    }

    /// Reads the word with its person, label or unit.
    #[must_use]
    pub fn parse(code: &str, target: Option<Uuid>) -> Option<Self> {
        match (code, target) {
            ("assign", Some(id)) => Some(Self::Assign(PersonId(id))),
            ("give_back", None) => Some(Self::GiveBack),
            ("label", Some(id)) => Some(Self::Label(LabelId(id))),
            ("unlabel", Some(id)) => Some(Self::Unlabel(LabelId(id))),
            ("to_unit", Some(id)) => Some(Self::ToUnit(UnitId(id))),
            ("from_unit", None) => Some(Self::FromUnit),
            _ => None,
        }
    }
}

/// How an exchange stands inside an authority.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Who has it.
    pub assigned: Option<PersonId>,
    /// The labels that lie on it.
    pub labels: Vec<LabelId>,
    /// The unit in which it lies.
    pub unit: Option<UnitId>,
    /// Who works in that unit.
    pub unit_people: Vec<PersonId>,
}

impl Standing {
    /// Whether this is what the work leads to.
    #[must_use]
    pub fn is_after(&self, work: Work) -> bool {
        match work {
            Work::Assign(person) => self.assigned == Some(person),
            Work::GiveBack => self.assigned.is_none(),
            Work::Label(label) => self.labels.contains(&label),
            Work::Unlabel(label) => !self.labels.contains(&label),
            Work::ToUnit(unit) => self.unit == Some(unit),
            Work::FromUnit => self.unit.is_none(),
        }
    }
}

/// Decides on one exchange. `colleague` is the person to be given it, as the authority knows the person now. Nothing is
/// answered where it stands so already.
///
/// # Errors
/// `NotAllowed` without the role; `NotNow` for an exchange that is over; `ColleagueWithoutRole`.
pub fn decide(
    exchange: &Exchange,
    standing: &Standing,
    person: &Person,
    work: Work,
    colleague: Option<&Person>,
    now: OffsetDateTime,
) -> Result<Option<Events>, Refusal> {
    if exchange.side_of(person.authority).is_none() || !may(exchange, standing, person, work) {
        return Err(Refusal::NotAllowed);
    }
    let is_allocated = exchange.is_allocated_at(person.authority);
    let is_label = matches!(work, Work::Label(_) | Work::Unlabel(_));
    let is_now = match exchange.lifecycle {
        Lifecycle::Open { .. } => true,
        Lifecycle::Closed { .. } => is_label,
        _ => false,
    };
    if !is_now {
        return Err(Refusal::NotNow);
    }
    if standing.is_after(work) {
        return Ok(None);
    }
    let before = standing.assigned.map(|id| id.to_string());
    let unit_before = standing.unit.map(|id| id.to_string());
    let (kind, change) = match work {
        Work::Assign(to) => {
            let may_work = |colleague: &&Person| {
                colleague.id == to && colleague.authority == person.authority && may_have(exchange, colleague)
            };
            colleague.filter(may_work).ok_or(Refusal::ColleagueWithoutRole)?;
            let kind = match (to == person.id, is_allocated) {
                (true, _) => EventKind::Taken,
                (false, true) => EventKind::Assigned,
                (false, false) => EventKind::HandedOver,
            };
            (kind, (before, Some(to.to_string())))
        }
        Work::GiveBack => (EventKind::GivenBack, (before, None)),
        Work::Label(label) => (EventKind::Labelled, (None, Some(label.to_string()))),
        Work::Unlabel(label) => (EventKind::Unlabelled, (Some(label.to_string()), None)),
        Work::ToUnit(to) => (EventKind::PutInUnit, (unit_before, Some(to.to_string()))),
        Work::FromUnit => (EventKind::TakenOutOfUnit, (unit_before, None)),
    };
    Ok(Some(inside(exchange.id, kind, person, change, now)))
}

/// Whether this person of the authority may be given the exchange: who writes in the procedure, and for what is allocated
/// there who may act on it (`workflows.md` 3.1, row 6).
#[must_use]
pub fn may_have(exchange: &Exchange, person: &Person) -> bool {
    let needed = if exchange.is_allocated_at(person.authority) { Ability::Handle } else { Ability::Draft };
    person.can(&exchange.procedure, needed)
}

/// Whether the person's role allows it: who may write takes an exchange on that nobody has, and labels it; who has it,
/// handlers, and those who allocate hand it over, give it back or sort it into a unit (`actors.md` 1.4). What waits for
/// allocation is given to somebody or to a unit by those who allocate alone, and taken by who works in its unit and may act
/// on it.
#[must_use]
pub fn may(exchange: &Exchange, standing: &Standing, person: &Person, work: Work) -> bool {
    let can = |ability| person.can(&exchange.procedure, ability);
    let has_it = standing.assigned == Some(person.id);
    match work {
        Work::Assign(to) if exchange.waits_for_allocation(person.authority) => {
            let is_of_unit = to == person.id && standing.unit_people.contains(&person.id);
            can(Ability::Allocate) || (is_of_unit && can(Ability::Handle))
        }
        Work::ToUnit(_) | Work::FromUnit if exchange.waits_for_allocation(person.authority) => {
            can(Ability::Allocate)
        }
        Work::Assign(to) if to == person.id && standing.assigned.is_none() => can(Ability::Draft),
        Work::Assign(_) | Work::GiveBack | Work::ToUnit(_) | Work::FromUnit => {
            can(Ability::Handle) || can(Ability::Allocate) || (has_it && can(Ability::Draft))
        }
        Work::Label(_) | Work::Unlabel(_) => can(Ability::Draft),
    }
}

/// What became of one exchange of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StepOutcome {
    /// It is done.
    Done,
    /// It stood so before.
    Unchanged,
    /// It was done and is undone.
    Undone,
    /// It is not there, or not the person's.
    NotFound,
    /// A rule said no; after undoing, why it was not undone.
    Refused(Refusal),
}

impl StepOutcome {
    /// The word in the database; that of a refusal is its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Unchanged => "unchanged",
            Self::Undone => "undone",
            Self::NotFound => "not-found",
            Self::Refused(refusal) => refusal.code(),
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "done" => Some(Self::Done),
            "unchanged" => Some(Self::Unchanged),
            "undone" => Some(Self::Undone),
            "not-found" => Some(Self::NotFound),
            code => Refusal::ALL.iter().find(|known| known.code() == code).map(|known| Self::Refused(*known)),
        }
    }
}

/// One exchange of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// The exchange as it was named; it need not be there.
    pub exchange: ExchangeId,
    /// What became of it.
    pub outcome: StepOutcome,
    /// Who had it before.
    pub assigned_before: Option<PersonId>,
    /// The unit in which it lay before.
    pub unit_before: Option<UnitId>,
}

/// A step that a person made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id: the key of the form.
    pub id: StepId,
    /// For which authority.
    pub authority: AuthorityId,
    /// Who made it.
    pub person: PersonId,
    /// When.
    pub at: OffsetDateTime,
    /// What was done.
    pub work: Work,
    /// When it was undone.
    pub undone_at: Option<OffsetDateTime>,
    /// The exchanges.
    pub rows: Vec<StepRow>,
}

impl Step {
    /// Whether this person may still undo it.
    #[must_use]
    pub fn may_be_undone(&self, person: PersonId, now: OffsetDateTime) -> bool {
        self.person == person
            && self.undone_at.is_none()
            && may_undo(self.at, now)
            && self.rows.iter().any(|row| row.outcome == StepOutcome::Done)
    }

    /// The work that leads back from a row that was done, where nobody changed it since.
    ///
    /// # Errors
    /// `ChangedSince`.
    pub fn way_back(&self, row: &StepRow, standing: &Standing) -> Result<Work, Refusal> {
        if !standing.is_after(self.work) {
            return Err(Refusal::ChangedSince);
        }
        Ok(match self.work {
            Work::Assign(_) | Work::GiveBack => row.assigned_before.map_or(Work::GiveBack, Work::Assign),
            Work::Label(label) => Work::Unlabel(label),
            Work::Unlabel(label) => Work::Label(label),
            Work::ToUnit(_) | Work::FromUnit => row.unit_before.map_or(Work::FromUnit, Work::ToUnit),
        })
    }
}
