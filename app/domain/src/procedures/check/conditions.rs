//! Conditions: the fields that they name stand earlier, and can have the codes that they wait for.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::condition::Condition;
use crate::procedures::definition::{FieldDefinition, FieldKind, QuestionDefinition};
use crate::procedures::fields::{COUNTRIES, YesNoAnswer};

/// What a condition may name.
pub struct Known<'a> {
    /// The definition.
    pub procedure: &'a Procedure,
    /// The question whose main answer is `answer`.
    pub main: Option<&'a QuestionDefinition>,
    /// The fields beside it.
    pub fields: &'a [FieldDefinition],
    /// Which of them carries the condition.
    pub at: usize,
}

impl<'a> Known<'a> {
    /// Kind and codes of a field that the condition may name.
    fn find(&self, name: &str) -> Result<(FieldKind, &'a [String]), String> {
        if let (Some(question), "answer") = (self.main, name) {
            let choices = self.procedure.choices(question.list.as_deref(), &question.options);
            return Ok((question.kind, choices));
        }
        match self.fields.iter().position(|field| field.id == name) {
            None => Err(format!("the condition names `{name}`, which does not exist; correct the name")),
            Some(position) if position >= self.at => {
                Err(format!("the condition names `{name}`, which does not stand earlier; move `{name}` up"))
            }
            Some(position) => {
                let field = self.fields.get(position).ok_or_else(String::new)?;
                Ok((field.kind, self.procedure.choices(field.list.as_deref(), &field.options)))
            }
        }
    }
}

pub fn check(condition: &Condition, place: &str, known: &Known<'_>, faults: &mut Faults<'_>) {
    match condition {
        Condition::Equals { field, value } => {
            check_codes(field, std::slice::from_ref(value), place, known, faults);
        }
        Condition::OneOf { field, values } => {
            if values.is_empty() {
                faults.add(place, format!("the condition on `{field}` never holds; write codes in `one_of`"));
            }
            check_codes(field, values, place, known, faults);
        }
        Condition::Answered { field } => match known.find(field) {
            Err(what) => faults.add(place, what),
            Ok((FieldKind::File, _)) => faults.add(
                place,
                format!("`{field}` is a document, on which no condition can stand; name another field"),
            ),
            Ok(_) => {}
        },
        Condition::All(parts) | Condition::Any(parts) => {
            if parts.is_empty() {
                faults.add(place, "the condition is empty; write its parts, or remove it");
            }
            for part in parts {
                check(part, place, known, faults);
            }
        }
        Condition::Not(part) => check(part, place, known, faults),
    }
}

fn check_codes(field: &str, values: &[String], place: &str, known: &Known<'_>, faults: &mut Faults<'_>) {
    let (kind, choices) = match known.find(field) {
        Ok(found) => found,
        Err(what) => return faults.add(place, what),
    };
    let can_be = |value: &str| match kind {
        FieldKind::Choice | FieldKind::Choices => choices.iter().any(|code| code == value),
        FieldKind::YesNo => YesNoAnswer::parse(value).is_some(),
        FieldKind::Country => COUNTRIES.contains(&value),
        _ => false,
    };
    let has_codes =
        matches!(kind, FieldKind::Choice | FieldKind::Choices | FieldKind::YesNo | FieldKind::Country);
    if !has_codes {
        faults
            .add(place, format!("`{field}` has no codes to compare with; ask only whether it is `answered`"));
        return;
    }
    for value in values.iter().filter(|value| !can_be(value)) {
        faults.add(place, format!("`{field}` can never be `{value}`; write one of its codes"));
    }
}
