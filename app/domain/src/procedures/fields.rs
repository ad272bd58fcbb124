//! Field kinds: what may be typed, what is wrong with it, and what it means. Each kind is one file.

mod address;
mod authority;
mod choice;
mod choices;
mod country;
mod date;
mod file;
mod long_text;
mod money;
mod number;
mod period;
mod person;
mod register;
mod text;
mod value;
mod yes_no;

pub use country::COUNTRIES;
pub use money::CURRENCIES;
pub use value::{FreeText, NamedAuthority, Value, YesNoAnswer};

use super::definition::{DateRange, FieldDefinition, FieldKind, QuestionDefinition};
use super::{Entries, Procedure};
use crate::problem::{FieldProblem, ProblemCode};
use time::Date;

/// What the check of a value needs to know of its field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape<'a> {
    /// The kind.
    pub kind: FieldKind,
    /// The codes to choose from.
    pub choices: &'a [String],
    /// Whether it must be filled.
    pub required: bool,
    /// Greatest length in characters; the kind has a default.
    pub max_length: Option<u32>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Greatest number.
    pub max: Option<i64>,
    /// Where a date may lie.
    pub range: DateRange,
}

impl<'a> Shape<'a> {
    /// A field of this kind without any limit of its own, not required.
    #[must_use]
    pub const fn of(kind: FieldKind) -> Self {
        Self {
            kind,
            choices: &[],
            required: false,
            max_length: None,
            min: None,
            max: None,
            range: DateRange::Any,
        }
    }

    /// The shape of a field of the form or of a follow-up.
    #[must_use]
    pub fn of_field(procedure: &'a Procedure, field: &'a FieldDefinition) -> Self {
        Self {
            kind: field.kind,
            choices: procedure.choices(field.list.as_deref(), &field.options),
            required: field.required,
            max_length: field.max_length,
            min: field.min,
            max: field.max,
            range: field.range,
        }
    }

    /// The shape of a question's main answer.
    #[must_use]
    pub fn of_question(procedure: &'a Procedure, question: &'a QuestionDefinition) -> Self {
        let choices = procedure.choices(question.list.as_deref(), &question.options);
        Self { choices, ..Self::of(question.kind) }
    }

    /// The same shape, required or not.
    #[must_use]
    pub const fn required(self, required: bool) -> Self {
        Self { required, ..self }
    }

    /// The greatest length of its text in characters, as forms show it.
    #[must_use]
    pub fn length(&self) -> u32 {
        let default = if self.kind == FieldKind::LongText { long_text::LENGTH } else { text::LENGTH };
        self.max_length.unwrap_or(default)
    }
}

/// What is wrong with what was typed at the path; nothing when it may be sent. Documents are not entries: whether a
/// required one is there is the business of the form.
#[must_use]
pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    if !is_filled(shape.kind, path, entries) {
        let missing = shape.required && shape.kind != FieldKind::File;
        return if missing {
            vec![FieldProblem::new(first_input(shape.kind, path), ProblemCode::Required)]
        } else {
            vec![]
        };
    }
    match shape.kind {
        FieldKind::Text => text::check(shape, path, entries),
        FieldKind::LongText => long_text::check(shape, path, entries),
        FieldKind::YesNo => yes_no::check(path, entries),
        FieldKind::Choice => choice::check(shape, path, entries),
        FieldKind::Choices => choices::check(shape, path, entries),
        FieldKind::Date => date::check(shape.range, path, entries, today),
        FieldKind::Period => period::check(shape, path, entries, today),
        FieldKind::Number => number::check(shape, path, entries),
        FieldKind::Money => money::check(shape, path, entries),
        FieldKind::Country => country::check(path, entries),
        FieldKind::Address => address::check(shape, path, entries),
        FieldKind::Person => person::check(shape, path, entries, today),
        FieldKind::Authority => authority::check(path, entries),
        FieldKind::Register => register::check(path, entries),
        FieldKind::File => file::check(),
    }
}

/// What was typed at the path, where it makes sense; a value that `check` refuses may be read in part or not at all.
#[must_use]
pub fn read(kind: FieldKind, path: &str, entries: &Entries) -> Option<Value> {
    match kind {
        FieldKind::Text => text::read(path, entries),
        FieldKind::LongText => long_text::read(path, entries),
        FieldKind::YesNo => yes_no::read(path, entries),
        FieldKind::Choice => choice::read(path, entries),
        FieldKind::Choices => choices::read(path, entries),
        FieldKind::Date => date::read(path, entries).map(Value::Date),
        FieldKind::Period => period::read(path, entries),
        FieldKind::Number => number::read(path, entries),
        FieldKind::Money => money::read(path, entries),
        FieldKind::Country => country::read(path, entries),
        FieldKind::Address => address::read(path, entries),
        FieldKind::Person => person::read(path, entries),
        FieldKind::Authority => authority::read(path, entries).map(Value::Authority),
        FieldKind::Register => register::read(path, entries),
        FieldKind::File => file::read(),
    }
}

/// Names of the inputs that a kind has below its path; empty for a kind of one input. A kind with a main input at the
/// path itself has its further inputs here too.
#[must_use]
pub const fn parts(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Text | FieldKind::LongText => text::PARTS,
        FieldKind::YesNo => yes_no::PARTS,
        FieldKind::Date => date::PARTS,
        FieldKind::Period => period::PARTS,
        FieldKind::Money => money::PARTS,
        FieldKind::Address => address::PARTS,
        FieldKind::Person => person::PARTS,
        FieldKind::Register => register::PARTS,
        FieldKind::Choice
        | FieldKind::Choices
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::File => &[],
    }
}

/// Whether something was typed that counts: a currency or a language alone, which forms set beforehand, does not.
#[must_use]
pub fn is_filled(kind: FieldKind, path: &str, entries: &Entries) -> bool {
    let has = |parts: &[&str]| parts.iter().any(|part| entries.has_anything_at(&format!("{path}.{part}")));
    let has_text =
        |parts: &[&str]| parts.iter().any(|part| entries.text(&format!("{path}.{part}")).is_some());
    match kind {
        FieldKind::YesNo => entries.text(path).is_some() || has_text(yes_no::PARTS),
        FieldKind::Choices => entries.all(path).next().is_some(),
        FieldKind::Date => has(date::PARTS),
        FieldKind::Period => has(period::PARTS),
        FieldKind::Money => has(&["amount"]),
        FieldKind::Address => has(address::PARTS),
        FieldKind::Person => has(person::PARTS),
        FieldKind::Register => has(register::PARTS),
        FieldKind::File => false,
        FieldKind::Text
        | FieldKind::LongText
        | FieldKind::Choice
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority => entries.text(path).is_some(),
    }
}

/// Path of the first input that is always needed: where an error summary leads when the field is empty.
#[must_use]
pub fn first_input(kind: FieldKind, path: &str) -> String {
    match kind {
        FieldKind::Date => format!("{path}.day"),
        FieldKind::Period => format!("{path}.from.day"),
        FieldKind::Money => format!("{path}.amount"),
        FieldKind::Address => format!("{path}.street"),
        FieldKind::Person => format!("{path}.family_name"),
        FieldKind::Register => format!("{path}.register"),
        FieldKind::Text
        | FieldKind::LongText
        | FieldKind::YesNo
        | FieldKind::Choice
        | FieldKind::Choices
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::File => path.to_owned(),
    }
}
