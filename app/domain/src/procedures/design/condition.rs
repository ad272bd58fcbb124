//! Conditions chosen from lists: a few simple ones, of which all or any must hold. Every other is typed as the file
//! writes it.

use super::edit;
use super::outline::{Outline, kind_of};
use super::place::{Place, Table};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use crate::procedures::condition::{Condition, Day};
use crate::procedures::definition::FieldKind;
use toml::Value;

/// How a simple condition is written as one choice: the field, and what must hold of it.
const ANSWERED: &str = "?";
/// The same, where it must be empty.
const EMPTY: &str = "!";
/// The same, where it must be a date before the day of filling in.
const BEFORE_TODAY: &str = "<";
/// The same, where it must be a date after that day.
const AFTER_TODAY: &str = ">";
/// Before a code.
const IS: &str = "=";

/// A choice in two: the field, and what must hold of it.
#[must_use]
pub fn split(choice: &str) -> (&str, &str) {
    let at = choice.find(['=', '?', '!', '<', '>']).unwrap_or(choice.len());
    choice.split_at_checked(at).unwrap_or((choice, ""))
}

/// Every simple condition that may stand at a place: on the fields of the form before it, in a follow-up on the answer
/// and the follow-ups before it.
#[must_use]
pub fn choices(outline: &Outline, place: &Place) -> Vec<String> {
    let mut choices = Vec::new();
    let mut add = |name: &str, row: &toml::Table| {
        if kind_of(row) == Some(FieldKind::File) {
            return;
        }
        choices.extend([format!("{name}{ANSWERED}"), format!("{name}{EMPTY}")]);
        if kind_of(row) == Some(FieldKind::Date) {
            choices.extend([format!("{name}{BEFORE_TODAY}"), format!("{name}{AFTER_TODAY}")]);
        }
        choices.extend(outline.codes(row).iter().map(|code| format!("{name}{IS}{code}")));
    };
    let name = |row: &toml::Table| row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    if place.table == Table::FollowUp {
        if let Some(question) = outline.row(&Place::row(Table::Question, place.parent)) {
            add("answer", question);
        }
        for at in 0..place.at {
            if let Some(row) = outline.row(&Place::follow_up(place.parent, at)) {
                add(&name(row), row);
            }
        }
        return choices;
    }
    let end = if place.table == Table::Field { place.at } else { usize::MAX };
    for at in 0..outline.count(Table::Field, 0).min(end) {
        if let Some(row) = outline.row(&Place::row(Table::Field, at)) {
            add(&name(row), row);
        }
    }
    choices
}

/// Puts a condition into the entries of a form: `<key>.is` holds the simple ones, `<key>.join` how they are joined, and
/// `<key>.written` holds what no list offers.
pub fn show(key: &str, value: &Value, entries: &mut Entries) {
    let condition: Option<Condition> = value.clone().try_into().ok();
    let Some((join, simple)) = condition.as_ref().and_then(flat) else {
        entries.set(format!("{key}.written"), edit::written_in_line(value));
        return;
    };
    entries.set(format!("{key}.join"), join);
    entries.0.insert(format!("{key}.is"), simple);
}

/// The condition that was typed, else the one that was chosen; none where neither was.
///
/// # Errors
/// `NotACondition` for what was typed and is none.
pub fn read(key: &str, typed: &Entries) -> Result<Option<Value>, FieldProblem> {
    let path = format!("{key}.written");
    match typed.text(&path) {
        Some(text) => {
            parsed(text).map(Some).ok_or_else(|| FieldProblem::new(path, ProblemCode::NotACondition))
        }
        None => Ok(chosen(key, typed)),
    }
}

/// A condition as the file writes it, in one line.
fn parsed(text: &str) -> Option<Value> {
    const KEY: &str = "when";
    let mut table: toml::Table = toml::from_str(&format!("{KEY} = {text}")).ok()?;
    let value = table.remove(KEY)?;
    let is_condition = value.clone().try_into::<Condition>().is_ok();
    (is_condition && table.is_empty()).then_some(value)
}

fn chosen(key: &str, typed: &Entries) -> Option<Value> {
    let simple: Vec<Condition> = typed.all(&format!("{key}.is")).filter_map(simple).collect();
    let is_any = typed.text(&format!("{key}.join")) == Some("any");
    let condition = match simple.as_slice() {
        [] => return None,
        [only] => only.clone(),
        several => one_of(several, is_any).unwrap_or_else(|| {
            if is_any { Condition::Any(several.to_vec()) } else { Condition::All(several.to_vec()) }
        }),
    };
    Value::try_from(condition).ok()
}

/// Codes of the same field, of which any fits, are one condition.
fn one_of(several: &[Condition], is_any: bool) -> Option<Condition> {
    let mut name = None;
    let mut values = Vec::new();
    for one in several {
        let Condition::Equals { field, value } = one else { return None };
        if *name.get_or_insert(field) != field {
            return None;
        }
        values.push(value.clone());
    }
    Some(Condition::OneOf { field: name?.clone(), values }).filter(|_| is_any)
}

fn simple(choice: &str) -> Option<Condition> {
    let (field, rest) = split(choice);
    let field = field.to_owned();
    Some(match rest {
        ANSWERED => Condition::Answered { field },
        EMPTY => Condition::Not(Box::new(Condition::Answered { field })),
        BEFORE_TODAY => Condition::Before { field, day: Day::Today },
        AFTER_TODAY => Condition::After { field, day: Day::Today },
        is => Condition::Equals { field, value: is.strip_prefix(IS)?.to_owned() },
    })
}

/// A condition as a list of choices and how they are joined; none where it is deeper, or names a day.
fn flat(condition: &Condition) -> Option<(&'static str, Vec<String>)> {
    let one = |condition: &Condition| match condition {
        Condition::Equals { field, value } => Some(format!("{field}{IS}{value}")),
        Condition::Answered { field } => Some(format!("{field}{ANSWERED}")),
        Condition::Before { field, day: Day::Today } => Some(format!("{field}{BEFORE_TODAY}")),
        Condition::After { field, day: Day::Today } => Some(format!("{field}{AFTER_TODAY}")),
        Condition::Not(inner) => match inner.as_ref() {
            Condition::Answered { field } => Some(format!("{field}{EMPTY}")),
            _ => None,
        },
        _ => None,
    };
    match condition {
        // What the form would write in another way is left as it is.
        Condition::OneOf { values: parts, .. } if parts.len() < 2 => None,
        Condition::All(parts) | Condition::Any(parts) if parts.len() < 2 => None,
        Condition::Any(parts) if one_of(parts, true).is_some() => None,
        Condition::OneOf { field, values } => {
            Some(("any", values.iter().map(|value| format!("{field}{IS}{value}")).collect()))
        }
        Condition::All(parts) => Some(("all", parts.iter().map(one).collect::<Option<_>>()?)),
        Condition::Any(parts) => Some(("any", parts.iter().map(one).collect::<Option<_>>()?)),
        simple => Some(("all", vec![one(simple)?])),
    }
}
