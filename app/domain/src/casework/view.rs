//! What the pages about daily work receive. Whatever stands here reaches the browser.

use super::{Colour, Phrase};
use crate::exchanges::view::{Coded, ExchangeLink};
use crate::ids::{ExchangeId, LabelId, NoteId, PersonId, StepId, UnitId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A label as a page draws it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LabelView {
    /// Its id.
    pub id: LabelId,
    /// Its name.
    pub name: String,
    /// Its colour.
    pub colour: Colour,
}

/// An internal note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteView {
    /// Its id.
    pub id: NoteId,
    /// When it was written.
    pub at: OffsetDateTime,
    /// Name of who wrote it.
    pub author: String,
    /// What it says.
    pub text: String,
    /// Whether the reader may still take it back.
    pub may_take_back: bool,
}

/// The daily work on one exchange as the own authority sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseworkView {
    /// The exchange.
    pub id: ExchangeId,
    /// Name of who has it.
    pub assigned: Option<String>,
    /// Who has it, as forms carry it.
    pub holder: Option<PersonId>,
    /// Whether the reader has it.
    pub is_mine: bool,
    /// Whether the reader may take it on.
    pub may_take: bool,
    /// Whether the reader may give it back.
    pub may_give_back: bool,
    /// Colleagues to whom the reader may hand it over.
    pub colleagues: Vec<Coded>,
    /// Name of the unit in which it lies.
    pub unit: Option<String>,
    /// Other units to which the reader may give it.
    pub units: Vec<Coded>,
    /// Whether the reader may take it out of its unit.
    pub may_leave_unit: bool,
    /// Labels that lie on it.
    pub labels: Vec<LabelView>,
    /// Labels that can be put on.
    pub more_labels: Vec<LabelView>,
    /// Whether the reader may label it.
    pub may_label: bool,
    /// Whether the reader reads notes.
    pub may_read_notes: bool,
    /// Whether the reader writes notes.
    pub may_write_notes: bool,
    /// The notes, the newest first.
    pub notes: Vec<NoteView>,
    /// Whether the reader may begin a new request like this one.
    pub may_repeat: bool,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// Its id.
    pub id: StepId,
    /// The word of the work.
    pub work: String,
    /// Name of the person, of the label or of the unit.
    pub target: String,
    /// Whether it was undone.
    pub is_undone: bool,
    /// Whether the reader may still undo it.
    pub may_undo: bool,
    /// The exchanges that changed, or were changed back.
    pub done: Vec<ExchangeLink>,
    /// The exchanges that stood so before.
    pub unchanged: Vec<ExchangeLink>,
    /// Numbers of the others, each with the code of why not; no number where the exchange is not the reader's.
    pub failed: Vec<(Option<String>, String)>,
}

/// An open request of the own authority on the same person under the same procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamePersonView {
    /// Its number.
    pub number: String,
    /// Its id, where the reader may open it.
    pub id: Option<ExchangeId>,
}

/// What the inbox offers beside its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InboxWork {
    /// People to whom requests can be given; the reader first.
    pub colleagues: Vec<Coded>,
    /// Labels to put on and to filter by.
    pub labels: Vec<LabelView>,
    /// Units to which requests can be given.
    pub units: Vec<Coded>,
    /// Whether the reader works in a unit.
    pub is_in_unit: bool,
    /// Whether the reader may do anything with the rows.
    pub may_work: bool,
    /// Whether the reader may put labels on them.
    pub may_label: bool,
}

/// The labels of the own authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelsView {
    /// Labels in use, by name.
    pub labels: Vec<LabelView>,
    /// Whether the reader may make and retire them.
    pub may_change: bool,
}

/// A unit of the own authority, as its administrators see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitView {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// The people in it, by name.
    pub people: Vec<Coded>,
    /// Whether nothing goes to it any more.
    pub is_closed: bool,
}

/// The units of the own authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitsView {
    /// The units, by name; those that were closed come last.
    pub units: Vec<UnitView>,
    /// Everybody who can be put into one, by name.
    pub people: Vec<Coded>,
}

/// The phrases of the own authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhrasesView {
    /// The phrases, by title.
    pub phrases: Vec<Phrase>,
    /// Whether the reader may change them.
    pub may_change: bool,
}
