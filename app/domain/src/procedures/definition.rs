//! The definition of a procedure: what `procedure.toml` says. No prose: texts are found by convention.

mod admission;
mod attachment;
mod coordinator;
mod copy;
mod deadline;
mod field;
mod follows;
mod letter;
mod notice;
mod reach;
mod workflow;

pub use admission::AdmissionDefinition;
pub use attachment::{AttachedTo, AttachmentDefinition, AttachmentRule};
pub use coordinator::{CoordinatorDefinition, CoordinatorPath, CoordinatorRule};
pub use copy::CopyRule;
pub use deadline::{ClockKind, Consequence, DeadlineDefinition, DeadlineStart, DeadlineUnit, Extension};
pub use field::{DateRange, Fact, FieldDefinition, FieldKind, Prefill, QuestionDefinition, Sensitivity};
pub use follows::FollowsDefinition;
pub use letter::{Addressee, LetterDefinition, LetterPart};
pub use notice::NoticeDefinition;
pub(super) use reach::closure;
pub use workflow::{Ending, Phase, RefusalRule, StateDefinition, TransitionDefinition};

use crate::exchanges::Action;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Name of a procedure for life, for example of its folder: lower-case letters, digits and underscores.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProcedureId(String);

impl ProcedureId {
    /// Reads a name of 1 to 60 lower-case letters, digits and underscores that begins with a letter.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let ok = text.len() <= 60
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        ok.then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ProcedureId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or_else(|| format!("not a procedure name: {text}"))
    }
}

impl From<ProcedureId> for String {
    fn from(id: ProcedureId) -> Self {
        id.0
    }
}

impl fmt::Display for ProcedureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The building block that a procedure configures (`domain/README`: requests, notifications, repositories, ...).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProcedureKind {
    /// One authority asks another.
    Request,
    /// One authority tells several.
    Notification,
    /// One authority warns many.
    Alert,
    /// A shared register.
    Repository,
    /// Begun by a citizen or a business.
    Public,
    /// Several authorities decide together.
    Coordinated,
}

/// One version of a procedure, immutable once in force.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Name for life.
    pub procedure: ProcedureId,
    /// Policy area; also the folder above, in which `area/<language>.ftl` holds its name.
    pub policy_area: String,
    /// Row of the catalogue of procedures that this one is, for example `PQ-1`.
    #[serde(default)]
    pub row: Option<String>,
    /// Shared parts whose tables and texts it takes over: names of folders in `shared`.
    #[serde(default)]
    pub shared: Vec<String>,
    /// The building block.
    pub kind: ProcedureKind,
    /// Version, counted from 1; a changed definition needs a higher one.
    pub version: u32,
    /// First letters of the numbers of its exchanges, for example `PQ`.
    pub number_prefix: String,
    /// Codes of the directory's competence areas whose authorities this procedure concerns.
    pub competence: Vec<String>,
    /// CELEX numbers of the legal acts; their official titles stand in `acts/<language>.ftl`.
    pub legal_acts: Vec<String>,
    /// Articles of the first of these acts on which an exchange may rest, cited as written in every language, for
    /// example `6(2)`.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Months after formal closure at which personal data are blocked: at most 6, or 18 where `block_ground` names
    /// the act that says so (Article 14(1) of Regulation 1024/2012).
    pub block_after_months: u8,
    /// CELEX number of the act that allows more than six months.
    #[serde(default)]
    pub block_ground: Option<String>,
    /// Why strangers may not read about this procedure: a sentence for those who decide on the definition. Without a
    /// reason its page is public.
    #[serde(default)]
    pub not_public: Option<String>,
    /// Whether nobody may search for exchanges by the person concerned.
    #[serde(default)]
    pub no_person_search: bool,
    /// Refusal of an incoming exchange.
    #[serde(default)]
    pub refusal: RefusalRule,
    /// Kinds of documents that may be attached; empty means none.
    #[serde(default)]
    pub document_kinds: Vec<String>,
    /// Sides, the initiating one first.
    #[serde(rename = "side")]
    pub sides: Vec<SideDefinition>,
    /// Which authorities may be on a side, where not all may.
    #[serde(default, rename = "admission", skip_serializing_if = "Vec::is_empty")]
    pub admissions: Vec<AdmissionDefinition>,
    /// Whether coordinators stand in the path between the sides, where an authority does not say so itself.
    #[serde(default, rename = "coordinator", skip_serializing_if = "Vec::is_empty")]
    pub coordinators: Vec<CoordinatorDefinition>,
    /// Lists of codes shared by fields.
    #[serde(default, rename = "list")]
    pub lists: Vec<ListDefinition>,
    /// Sections of the form, in order.
    #[serde(rename = "section")]
    pub sections: Vec<SectionDefinition>,
    /// Fields of the form, in order.
    #[serde(rename = "field")]
    pub fields: Vec<FieldDefinition>,
    /// Categories of questions, in order.
    #[serde(default)]
    pub question_categories: Vec<String>,
    /// The pre-translated questions, in order.
    #[serde(default, rename = "question")]
    pub questions: Vec<QuestionDefinition>,
    /// How many questions of one's own a request may carry.
    #[serde(default)]
    pub own_questions: u8,
    /// States, the first is that of a draft.
    #[serde(rename = "state")]
    pub states: Vec<StateDefinition>,
    /// Which action leads from where to where, and who may take it.
    #[serde(rename = "transition")]
    pub transitions: Vec<TransitionDefinition>,
    /// Clocks.
    #[serde(default, rename = "deadline")]
    pub deadlines: Vec<DeadlineDefinition>,
    /// Letters that may be made of an exchange.
    #[serde(default, rename = "letter", skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<LetterDefinition>,
    /// Which documents must go with a request or its reply, and which may.
    #[serde(default, rename = "attachment", skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentDefinition>,
    /// Who is told of an action or a deadline, and how soon, where that is not as ever.
    #[serde(default, rename = "notice", skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<NoticeDefinition>,
    /// From which exchanges of other procedures one may follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<FollowsDefinition>,
}

/// One side of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideDefinition {
    /// Name of the side, for example `requester`.
    pub id: String,
    /// Whether this side writes the form and sends.
    #[serde(default)]
    pub initiates: bool,
    /// Whether this side answers the questions.
    #[serde(default)]
    pub answers: bool,
    /// Whether this side answers questions that the answering side gives it: every authority with a part is on it.
    #[serde(default)]
    pub takes_parts: bool,
    /// The side whose coordinators this side is for: they are called in for an authority of that side.
    #[serde(default)]
    pub coordinates: Option<String>,
    /// Whether this side is the Commission's, which gives its opinion where two authorities disagree and one of them
    /// asks.
    #[serde(default)]
    pub gives_opinion: bool,
    /// Whether this side is the Commission's, which is informed where a problem persists, and sees the header alone.
    #[serde(default)]
    pub is_informed: bool,
    /// What this side reads of an exchange of which it only receives a copy: it never acts, and nothing waits for it. The
    /// network says who it is, and it has the copy from the sending on.
    #[serde(default)]
    pub copy: Option<CopyRule>,
    /// The side whose coordinators receive the copy; the Commission does where none is named.
    #[serde(default)]
    pub copy_for: Option<String>,
}

/// A list of codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDefinition {
    /// Name of the list.
    pub id: String,
    /// Its codes, in order.
    pub values: Vec<String>,
}

/// The step of the wizard in which a section stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Procedure, article and reason.
    Basis,
    /// The authority asked.
    Recipient,
    /// The person concerned and the matter.
    Subject,
    /// The questions.
    Questions,
    /// Documents.
    Documents,
    /// Answer wanted by, own reference.
    Deadline,
    /// Check answers and send.
    Check,
}

/// A section of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionDefinition {
    /// Name of the section.
    pub id: String,
    /// The step in which it is filled.
    pub step: Step,
    /// How often its fields may be filled; once where it says nothing.
    #[serde(default)]
    pub repeats: Option<Repeats>,
}

/// How often the fields of a section may be filled. Each time is a turn; what one is called is the text
/// `section-<id>.turn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeats {
    /// At least so often.
    pub min: u8,
    /// At most so often.
    pub max: u8,
}

impl Procedure {
    /// The side that writes the form and sends; the first one where the definition names none.
    #[must_use]
    pub fn initiating_side(&self) -> &str {
        let side = self.sides.iter().find(|side| side.initiates).or(self.sides.first());
        side.map_or("", |side| side.id.as_str())
    }

    /// The side that answers the questions.
    #[must_use]
    pub fn answering_side(&self) -> &str {
        let side = self.sides.iter().find(|side| side.answers).or(self.sides.last());
        side.map_or("", |side| side.id.as_str())
    }

    /// The side of the authorities to which questions are given; none where a request is not split.
    #[must_use]
    pub fn part_side(&self) -> Option<&str> {
        self.sides.iter().find(|side| side.takes_parts).map(|side| side.id.as_str())
    }

    /// The side for coordinators of authorities on this side.
    #[must_use]
    pub fn coordinating_side(&self, helped: &str) -> Option<&str> {
        let is_for = |side: &&SideDefinition| side.coordinates.as_deref() == Some(helped);
        self.sides.iter().find(is_for).map(|side| side.id.as_str())
    }

    /// The side that the coordinators on this side help; none where it is no side for coordinators.
    #[must_use]
    pub fn helped_by(&self, side: &str) -> Option<&str> {
        self.sides.iter().find(|known| known.id == side)?.coordinates.as_deref()
    }

    /// The side of the Commission, where it gives its opinion or is informed; none where the act provides for neither.
    #[must_use]
    pub fn commission_side(&self) -> Option<&str> {
        self.opinion_side().or_else(|| self.informed_side())
    }

    /// The side of the Commission where it is only informed; none elsewhere.
    #[must_use]
    pub fn informed_side(&self) -> Option<&str> {
        self.sides.iter().find(|side| side.is_informed).map(|side| side.id.as_str())
    }

    /// The side of the Commission where it gives its opinion; none where the act does not provide for that.
    #[must_use]
    pub fn opinion_side(&self) -> Option<&str> {
        self.sides.iter().find(|side| side.gives_opinion).map(|side| side.id.as_str())
    }

    /// The moves from state to state that a row makes. Approval leads where what waits leads, what is given back is in the
    /// state again in which it was sent, and what was refused without good reason in that in which it was refused.
    #[must_use]
    pub fn moves<'a>(&'a self, row: &'a TransitionDefinition) -> Vec<(&'a str, &'a str)> {
        let awaited = |state: &'a String| {
            self.transitions.iter().filter(move |other| other.approval.as_ref() == Some(state))
        };
        let mut moves = Vec::new();
        for from in &row.from {
            moves.extend(row.approval.iter().chain(&row.to).map(|to| (from.as_str(), to.as_str())));
            match row.action {
                Action::Approve => {
                    let to = awaited(from).filter_map(|other| other.to.as_deref());
                    moves.extend(to.map(|to| (from.as_str(), to)));
                }
                Action::ReturnForChanges | Action::TakeBack if row.to.is_none() => {
                    let back = awaited(from).flat_map(|other| &other.from);
                    moves.extend(back.map(|to| (from.as_str(), to.as_str())));
                }
                Action::FindUnjustified => {
                    let back = self.open_refusals().flat_map(|other| &other.from);
                    moves.extend(back.map(|to| (from.as_str(), to.as_str())));
                }
                _ => {}
            }
        }
        moves
    }

    /// The refusals that close nothing, so that they can still be referred.
    fn open_refusals(&self) -> impl Iterator<Item = &TransitionDefinition> {
        let is_open = move |to: &String| self.state(to).is_some_and(|state| state.phase != Phase::Closed);
        let refusals = self.transitions.iter().filter(|row| row.action == Action::Refuse);
        refusals.filter(move |row| row.to.as_ref().is_some_and(is_open))
    }

    /// The states in which a refusal of the whole is open, or lies with coordinators.
    #[must_use]
    pub fn refusal_states(&self) -> Vec<&str> {
        let mut found: Vec<&str> = self.open_refusals().filter_map(|row| row.to.as_deref()).collect();
        // Each referral leads at most one state further.
        for _ in &self.transitions {
            let referred = self.transitions.iter().filter(|row| {
                matches!(row.action, Action::Refer | Action::SupportReferral)
                    && row.from.iter().any(|from| found.contains(&from.as_str()))
            });
            let more: Vec<&str> = referred.filter_map(|row| row.to.as_deref()).collect();
            found.extend(more);
            found.sort_unstable();
            found.dedup();
        }
        found
    }

    /// The sides that some row of the workflow lets take the action.
    #[must_use]
    pub fn sides_that_may(&self, action: Action) -> Vec<&str> {
        self.transitions
            .iter()
            .filter(|row| row.action == action)
            .flat_map(|row| row.by.iter().map(String::as_str))
            .collect()
    }

    /// The row for this action in this state by this side.
    #[must_use]
    pub fn transition(&self, action: Action, from: &str, side: &str) -> Option<&TransitionDefinition> {
        self.transitions.iter().find(|row| {
            row.action == action && row.from.iter().any(|s| s == from) && row.by.iter().any(|s| s == side)
        })
    }

    /// The deadline of this name.
    #[must_use]
    pub fn deadline(&self, id: &str) -> Option<&DeadlineDefinition> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// The state of this name.
    #[must_use]
    pub fn state(&self, id: &str) -> Option<&StateDefinition> {
        self.states.iter().find(|state| state.id == id)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&FieldDefinition> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The question of this name.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&QuestionDefinition> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The codes of a list, or the codes written at the field.
    #[must_use]
    pub fn choices<'a>(&'a self, list: Option<&str>, options: &'a [String]) -> &'a [String] {
        match list {
            Some(name) => self.lists.iter().find(|l| l.id == name).map_or(&[], |l| l.values.as_slice()),
            None => options,
        }
    }
}
