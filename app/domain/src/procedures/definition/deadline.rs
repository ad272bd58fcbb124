//! The clocks of a definition: what each counts from, in which unit, for whom, and what follows when it has run out.

use super::Procedure;
use crate::exchanges::Action;
use crate::procedures::condition::Condition;
use crate::procedures::definition::Phase;
use serde::{Deserialize, Serialize};

/// Unit of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineUnit {
    /// Days other than public holidays, Sundays and Saturdays of the holder (Regulation 1182/71, Article 2(2)).
    WorkingDays,
    /// Days of the calendar (Article 3(3)).
    CalendarDays,
    /// Weeks of seven days.
    Weeks,
    /// Months, ending on the day of the same number, else the last day (Article 3(2)(c)).
    Months,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Its length in units.
    pub length: u16,
    /// Its unit.
    pub unit: DeadlineUnit,
}

/// What starts a clock. Days are those of the holder, in its time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineStart {
    /// The sending.
    Sending,
    /// The receipt, which is the sending: the system delivers in the transaction that sends.
    Receipt,
    /// The acceptance.
    Acceptance,
    /// The date that the sides agreed on, itself: the length is counted from there and may be 0.
    AgreedDate,
    /// The day on which the request was complete: that of the last action which `completed_by` names. No form is sent
    /// incomplete, so it is the sending until then.
    Completeness,
    /// The day in a date field of the form, for example that of a decision.
    #[serde(rename = "field")]
    Field(String),
}

/// The three clocks, which are never mixed: each has its own day, and the agreed day never passes the legal one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// Until when the other side is to take the request on or refuse it (`statistics.md` 7.2, indicator 1).
    Acceptance,
    /// The day for the answer that the sides agreed on.
    Agreed,
    /// A period that an act lays down.
    Legal,
}

/// What follows when a clock has run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// The holder is reminded.
    Reminder,
    /// Both sides are told, and the exchange is marked.
    Escalation,
    /// The other side may act without the answer: it gets the actions whose `after_deadline` names this one.
    RightToActAlone,
    /// Silence counts as consent: the exchange goes to the state in `to`.
    TacitDecision,
    /// The exchange is closed: it goes to the state in `to`, else to the closed one to which a transition leads.
    AutomaticClosure,
}

impl Consequence {
    /// The word used in definitions.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Escalation => "escalation",
            Self::RightToActAlone => "right_to_act_alone",
            Self::TacitDecision => "tacit_decision",
            Self::AutomaticClosure => "automatic_closure",
        }
    }
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineDefinition {
    /// Name of the deadline.
    pub id: String,
    /// Which of the three clocks it is. A definition that is silent is older than the calendars: its days are counted
    /// as when it came into force, to any day of the week, and no date is refused because of them.
    #[serde(default)]
    pub clock: Option<ClockKind>,
    /// What starts it.
    pub start: DeadlineStart,
    /// Its length in units.
    pub length: u16,
    /// Its unit.
    pub unit: DeadlineUnit,
    /// Whether it may end on a holiday, Sunday or Saturday: Article 3(4) and (5) of Regulation 1182/71 hold "save where
    /// expressed otherwise".
    #[serde(default)]
    pub ends_on_any_day: bool,
    /// The side that must act; its calendar counts.
    pub holder: String,
    /// The states in which it runs.
    pub states: Vec<String>,
    /// It runs only where the form says so when it is sent, for example ten days by a central authority instead of five.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Calendar days after its start at which the holder is reminded.
    #[serde(default)]
    pub remind_after_days: Option<u16>,
    /// Calendar days before its last day at which the holder is reminded, whatever moved that day; none that had come when
    /// anybody last acted.
    #[serde(default)]
    pub remind_before_days: Vec<u16>,
    /// What follows when it has run out.
    #[serde(default)]
    pub consequence: Option<Consequence>,
    /// Working days after its last day after which it escalates, where that follows; the holder is reminded at once.
    #[serde(default)]
    pub escalates_after_days: Option<u16>,
    /// The state to which a tacit decision or an automatic closure leads.
    #[serde(default)]
    pub to: Option<String>,
    /// The actions that may set another legal day; none else ever does. `agree_date` sets the day agreed; any other
    /// gives its reason in words and makes the period longer by `extension`.
    #[serde(default)]
    pub changed_by: Vec<Action>,
    /// By how much an action of `changed_by` makes the period longer, counted from its last day.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// The actions with which a request becomes complete, where the period starts with that.
    #[serde(default)]
    pub completed_by: Vec<Action>,
}

impl DeadlineDefinition {
    /// Whether its end moves off holidays and weekends. A day that people agreed on is no period and stays.
    #[must_use]
    pub fn ends_on_working_day(&self) -> bool {
        self.clock.is_some() && self.start != DeadlineStart::AgreedDate && !self.ends_on_any_day
    }
}

impl Procedure {
    /// Which of the three clocks a deadline is. Where the definition is silent: what counts from the agreed day is the
    /// agreed one, what runs only before acceptance is that of acceptance, the rest is legal.
    #[must_use]
    pub fn clock_kind(&self, deadline: &DeadlineDefinition) -> ClockKind {
        let is_sent = |name: &String| self.state(name).is_some_and(|state| state.phase == Phase::Sent);
        match deadline.clock {
            Some(kind) => kind,
            None if deadline.start == DeadlineStart::AgreedDate => ClockKind::Agreed,
            None if deadline.states.iter().all(is_sent) => ClockKind::Acceptance,
            None => ClockKind::Legal,
        }
    }
}
