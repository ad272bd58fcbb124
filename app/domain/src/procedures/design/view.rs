//! What the pages of the designer receive.

use super::dry_run::view::DryRunView;
use super::faults::PlacedFault;
use super::place::Table;
use super::schema::Slot;
use super::standpoint::Moment;
use super::work_copy::WorkStatus;
use crate::exchanges::view::{QuestionView, RequestView, SectionView, SightView};
use crate::ids::{Revision, WorkCopyId};
use crate::language::Language;
use crate::procedures::diff::Difference;
use crate::procedures::view::{AttachmentView, DeadlineView, NoticeView, ProcedureView};
use crate::procedures::{Entries, ProcedureId};
use time::OffsetDateTime;

/// A work copy in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCopySummary {
    /// Its id.
    pub id: WorkCopyId,
    /// Its name in the reader's language; that of the procedure where it has none.
    pub name: String,
    /// The procedure.
    pub procedure: String,
    /// The version that it will be; none where that cannot be read.
    pub version: Option<u32>,
    /// Who writes it.
    pub author: String,
    /// Whether that is the reader.
    pub is_own: bool,
    /// Where it stands.
    pub status: WorkStatus,
    /// When it was last saved.
    pub changed_at: OffsetDateTime,
}

/// The list of work copies, and what new ones can be taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCopyList {
    /// The work copies, the one saved last first.
    pub copies: Vec<WorkCopySummary>,
    /// Procedures in force, with their names.
    pub procedures: Vec<(ProcedureId, String)>,
}

/// A work copy on one of its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkCopyView {
    /// Its line in the list.
    pub summary: WorkCopySummary,
    /// How often it was saved.
    pub revision: Revision,
    /// The version from which it was taken.
    pub base: Option<u32>,
    /// Whether the reader may change it now.
    pub may_change: bool,
    /// Whether the reader may take it back.
    pub may_take_back: bool,
    /// Whether the reader may approve it or send it back.
    pub may_judge: bool,
    /// Whether the reader may put it in force alone.
    pub may_put_in_force: bool,
    /// What the second person said when it was sent back.
    pub words: Option<String>,
    /// What is wrong, in the order of the files.
    pub faults: Vec<PlacedFault>,
    /// Whether it could be put in force here, in realm training, and not in realm live.
    pub is_for_training_only: bool,
    /// How many texts each language lacks, and whether the language has a file.
    pub missing: Vec<(Language, usize)>,
    /// What the page shows.
    pub content: Content,
}

impl WorkCopyView {
    /// Whether it could be put in force.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        !self.faults.iter().any(|fault| fault.is_fault)
    }
}

/// What a page shows beside the frame of the work copy.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Rows of tables, one of them perhaps in a form.
    Tables {
        /// The tables.
        tables: Vec<TableView>,
        /// The form.
        form: Option<FormView>,
        /// The workflow drawn; none while the definition cannot be read.
        flow: Option<Box<ProcedureView>>,
    },
    /// Texts of one language beside English.
    Texts(TextsView),
    /// A file as it is.
    File {
        /// The name of the file.
        name: String,
        /// The names of all files.
        names: Vec<String>,
        /// Its text.
        text: String,
    },
    /// What people will see; none while the definition cannot be read.
    Preview(Option<Box<PreviewView>>),
    /// The course of a case that is not stored, step by step; none while the definition cannot be read.
    DryRun(Option<Box<DryRunView>>),
    /// What the approval is about.
    Publish {
        /// What differs from the version in force; none where there is none.
        differences: Option<Vec<Difference>>,
    },
}

/// A table of the definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableView {
    /// The table.
    pub table: Table,
    /// Its rows.
    pub rows: Vec<RowView>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowView {
    /// Its place, for example `field.3`.
    pub place: String,
    /// Its name for life.
    pub id: String,
    /// What it is called in the reader's language; empty where it has no text.
    pub text: String,
    /// The keys that say most, in order: name of the key, and what it says.
    pub facts: Vec<(&'static str, Vec<String>)>,
    /// Whether it can go up.
    pub may_up: bool,
    /// Whether it can go down.
    pub may_down: bool,
    /// How many faults it has.
    pub faults: usize,
    /// Its follow-ups, of a question.
    pub below: Vec<RowView>,
}

/// A form for one place.
#[derive(Debug, Clone, PartialEq)]
pub struct FormView {
    /// The table.
    pub table: Table,
    /// The place; of a row that is being added, the table, for a follow-up with its question.
    pub place: String,
    /// Whether the row is new.
    pub is_new: bool,
    /// The name of the row.
    pub name: String,
    /// Its keys.
    pub controls: Vec<ControlView>,
    /// Its texts in English, by attribute; they are saved with it.
    pub texts: Vec<String>,
    /// What stands in the form.
    pub entries: Entries,
}

/// One key in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlView {
    /// Its name in the file.
    pub key: &'static str,
    /// What it may be.
    pub slot: Slot,
    /// Whether it must be given.
    pub is_needed: bool,
    /// What may be chosen: the word of the file, and a text of the definition where it has one.
    pub choices: Vec<(String, Option<String>)>,
}

/// Texts of one language beside English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextsView {
    /// The language.
    pub language: Language,
    /// Whether only missing texts are shown.
    pub only_missing: bool,
    /// The part of the list that is shown, counted from 1.
    pub page: usize,
    /// How many parts it has.
    pub pages: usize,
    /// The texts.
    pub rows: Vec<TextRow>,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// Message and attribute, as `field-x.label`.
    pub key: String,
    /// The English text.
    pub english: String,
    /// The text in the chosen language.
    pub text: String,
    /// Whether it may stay empty.
    pub is_optional: bool,
}

/// What people will see of a procedure.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewView {
    /// The language of the preview.
    pub language: Language,
    /// The name of the procedure.
    pub name: String,
    /// The sides of the definition with their names.
    pub sides: Vec<(String, String)>,
    /// The side as which it is looked at; empty where the definition has none.
    pub side: String,
    /// The form, for the side that fills it in.
    pub sections: Vec<SectionView>,
    /// The request as the side reads it, in the order of time; nothing for the side that writes it.
    pub readings: Vec<ReadingView>,
    /// The questions: for a side that answers with the forms of their answers, for the one that asks without; nothing for
    /// the others.
    pub questions: Vec<QuestionView>,
    /// Which documents must go with a request or its reply, and which may.
    pub attachments: Vec<AttachmentView>,
    /// Its clocks.
    pub deadlines: Vec<DeadlineView>,
    /// Who is told of what, and how soon, where that is not as ever.
    pub notices: Vec<NoticeView>,
    /// Its letters.
    pub letters: Vec<LetterPreview>,
}

/// A sample of a request as a side reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingView {
    /// When it reads.
    pub moment: Moment,
    /// How much it sees.
    pub sight: SightView,
    /// What it reads.
    pub request: RequestView,
    /// Labels of fields that it sees as well, which the sample does not fill in.
    pub unfilled: Vec<String>,
    /// Labels of fields that it does not see.
    pub hidden: Vec<String>,
}

/// A letter before there is a case of which it can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPreview {
    /// Its title.
    pub name: String,
    /// Its parts, in order.
    pub parts: Vec<PartPreview>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPreview {
    /// The paragraph.
    pub pieces: Vec<PiecePreview>,
    /// Whether the questions follow with their answers.
    pub answers: bool,
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PiecePreview {
    /// Words.
    Words(String),
    /// The place of a value.
    Value {
        /// Its name in the definition.
        name: String,
        /// What it is called in the texts of the definition; none of a fact of the case.
        called: Option<String>,
    },
}
