//! Conditions: the fields that they name stand earlier, and can have the codes that they wait for.

use super::faults::Faults;
use crate::language::Language;
use crate::procedures::Procedure;
use crate::procedures::condition::Condition;
use crate::procedures::definition::{FieldDefinition, FieldKind, QuestionDefinition};
use crate::procedures::fault::{Remedy, Wrong, listed};
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
    fn find(&self, name: &str) -> Result<(FieldKind, &'a [String]), Wrong> {
        let unknown = || Wrong::UnknownField { name: name.to_owned() };
        if let (Some(question), "answer") = (self.main, name) {
            let choices = self.procedure.choices(question.list.as_deref(), &question.options);
            return Ok((question.kind, choices));
        }
        match self.fields.iter().position(|field| field.id == name) {
            None => Err(unknown()),
            Some(position) if position >= self.at => Err(Wrong::NotEarlier { name: name.to_owned() }),
            Some(position) => {
                let field = self.fields.get(position).ok_or_else(unknown)?;
                if self.repeats(field)
                    && self.fields.get(self.at).is_none_or(|own| own.section != field.section)
                {
                    return Err(Wrong::SeveralTimes { name: name.to_owned() });
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
                faults.add(place, Wrong::EmptyCondition {}, Remedy::Fill { key: "one_of".into() });
            }
            check_codes(field, values, place, known, faults);
        }
        Condition::Answered { field } => match known.find(field) {
            Err(wrong) => add_name(place, wrong, faults),
            Ok((FieldKind::File, _)) => {
                faults.add(place, Wrong::OnDocument { name: field.clone() }, Remedy::OtherField {});
            }
            Ok(_) => {}
        },
        Condition::Before { field, .. } | Condition::After { field, .. } => match known.find(field) {
            Err(wrong) => add_name(place, wrong, faults),
            Ok((FieldKind::Date, _)) => {}
            Ok(_) => faults.add(place, Wrong::NoDate { name: field.clone() }, Remedy::OtherField {}),
        },
        Condition::All(parts) | Condition::Any(parts) => {
            if parts.is_empty() {
                faults.add(place, Wrong::EmptyCondition {}, Remedy::FillOrDrop {});
            }
            for part in parts {
                check(part, place, known, faults);
            }
        }
        Condition::Not(part) => check(part, place, known, faults),
    }
}

/// A name that the condition cannot use.
fn add_name(place: &str, wrong: Wrong, faults: &mut Faults<'_>) {
    let remedy = match &wrong {
        Wrong::NotEarlier { name } => Remedy::Up { name: name.clone() },
        Wrong::SeveralTimes { .. } => Remedy::OtherField {},
        _ => Remedy::CorrectName {},
    };
    faults.add(place, wrong, remedy);
}

fn check_codes(field: &str, values: &[String], place: &str, known: &Known<'_>, faults: &mut Faults<'_>) {
    let (kind, choices) = match known.find(field) {
        Ok(found) => found,
        Err(wrong) => return add_name(place, wrong, faults),
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
        let known = match kind {
            FieldKind::Date => listed(["before", "after", "answered"]),
            _ => listed(["answered"]),
        };
        return faults.add(place, Wrong::NoCodes { name: field.to_owned() }, Remedy::Known { known });
    }
    for value in values.iter().filter(|value| can_be(value) == Some(false)) {
        let wrong = Wrong::NeverValue { name: field.to_owned(), value: value.clone() };
        faults.add(place, wrong, Remedy::OwnCode {});
    }
}
