//! What the check of a value needs to know of its field.

use super::{long_text, text};
use crate::procedures::Procedure;
use crate::procedures::definition::{DateRange, FieldDefinition, FieldKind, QuestionDefinition};

/// What the check of a value needs to know of its field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape<'a> {
    /// The kind.
    pub kind: FieldKind,
    /// The codes to choose from.
    pub choices: &'a [String],
    /// Whether it must be filled.
    pub required: bool,
    /// Which of its parts must be filled when it is, beyond those that its kind always needs.
    pub required_parts: &'a [String],
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
            required_parts: &[],
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
            required_parts: &field.required_parts,
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
