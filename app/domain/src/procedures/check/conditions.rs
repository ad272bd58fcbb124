//! Conditions: the fields that they name stand earlier, and can have the codes that they wait for.

use super::faults::Faults;
use crate::language::Language;
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
                if self.repeats(field)
                    && self.fields.get(self.at).is_none_or(|own| own.section != field.section)
                {
                    return Err(format!(
                        "the condition names `{name}`, which may be filled several times; name a field of the same \
                         section, or one that does not repeat"
                    ));
                }
                Ok((field.kind, self.procedure.choices(field.list.as_deref(), &field.options)))
            }
        }
    }

    fn repeats(&self, field: &FieldDefinition) -> bool {
        self.procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some())
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
        Condition::Before { field, .. } | Condition::After { field, .. } => match known.find(field) {
            Err(what) => faults.add(place, what),
            Ok((FieldKind::Date, _)) => {}
            Ok(_) => faults.add(
                place,
                format!("`{field}` is no date and lies neither before nor after a day; name a field of the kind `date`"),
            ),
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
        FieldKind::Choice | FieldKind::Choices | FieldKind::Profession => {
            Some(choices.iter().any(|code| code == value))
        }
        FieldKind::YesNo => Some(YesNoAnswer::parse(value).is_some()),
        FieldKind::Country => Some(COUNTRIES.contains(&value)),
        FieldKind::Language => Some(Language::parse(value).is_some()),
        _ => None,
    };
    if can_be("").is_none() {
        let what = match kind {
            FieldKind::Date => "is a date; ask whether it lies `before` or `after` a day, or is `answered`",
            _ => "has no codes to compare with; ask only whether it is `answered`",
        };
        return faults.add(place, format!("`{field}` {what}"));
    }
    for value in values.iter().filter(|value| can_be(value) == Some(false)) {
        faults.add(place, format!("`{field}` can never be `{value}`; write one of its codes"));
    }
}
