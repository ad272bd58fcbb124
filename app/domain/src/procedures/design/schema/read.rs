//! Values of keys as they were typed.

use super::super::condition;
use super::super::edit::Values;
use super::super::place::Table;
use super::{Key, Slot, keys};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use toml::Value;

/// Reads what was typed. `before` are the keys as they are; a name that was given stays.
///
/// # Errors
/// What is missing or cannot be read, by key.
pub fn read(
    table: Table,
    typed: &Entries,
    before: Option<&toml::Table>,
    taken: &[String],
) -> Result<Values, Vec<FieldProblem>> {
    let (mut values, mut problems) = (Values::new(), Vec::new());
    for key in keys(table) {
        if key.slot == Slot::Name && before.is_some() {
            continue;
        }
        match value(key, typed) {
            Ok(Some(Value::String(name))) if key.slot == Slot::Name && taken.contains(&name) => {
                problems.push(FieldProblem::new(key.name, ProblemCode::NameTaken));
            }
            Ok(value) => values.push((key.name, value)),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

fn value(key: &Key, typed: &Entries) -> Result<Option<Value>, Vec<FieldProblem>> {
    let wrong = |path: String, code| vec![FieldProblem::new(path, code)];
    let lines =
        || typed.text(key.name).unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty());
    let text = || typed.text(key.name).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let list = |values: Vec<Value>| (key.is_needed || !values.is_empty()).then_some(Value::Array(values));
    let value = match key.slot {
        Slot::Name => match text() {
            Some(name) if !crate::procedures::check::is_name(&name) => {
                return Err(wrong(key.name.to_owned(), ProblemCode::NotAnIdentifier));
            }
            name => name.map(Value::String),
        },
        Slot::Line | Slot::Word(_) | Slot::NameOf(_) | Slot::FieldOf(_) | Slot::Category | Slot::Action => {
            text().map(Value::String)
        }
        Slot::Flag => typed.text(key.name).is_some().then_some(Value::Boolean(true)),
        Slot::Number => {
            typed.text(key.name).map(|text| number(key.name, text)).transpose()?.map(Value::Integer)
        }
        Slot::Lines => list(lines().map(|line| Value::String(line.to_owned())).collect()),
        Slot::Numbers => {
            let numbers: Result<Vec<Value>, _> =
                lines().map(|line| number(key.name, line).map(Value::Integer)).collect();
            list(numbers?)
        }
        Slot::Words(_)
        | Slot::NamesOf(_)
        | Slot::Actions
        | Slot::Languages
        | Slot::Said
        | Slot::Documents => list(typed.all(key.name).map(|name| Value::String(name.to_owned())).collect()),
        Slot::Condition => condition::read(key.name, typed).map_err(|problem| vec![problem])?,
        Slot::Repeats => pair(key.name, [("min", true), ("max", true)], typed)?,
        Slot::Length => pair(key.name, [("length", true), ("unit", false)], typed)?,
        Slot::Start | Slot::Prefill => text().map(|word| match word.strip_prefix("field:") {
            Some(field) => {
                Value::Table([("field".to_owned(), Value::String(field.to_owned()))].into_iter().collect())
            }
            None if key.slot == Slot::Prefill => {
                Value::Table([("fact".to_owned(), Value::String(word))].into_iter().collect())
            }
            None => Value::String(word),
        }),
    };
    // A list may be empty; whether it may stay so is what the check says.
    if key.is_needed && value.is_none() {
        return Err(wrong(key.name.to_owned(), ProblemCode::Required));
    }
    Ok(value)
}

/// A whole number, typed at this path.
fn number(path: &str, text: &str) -> Result<i64, Vec<FieldProblem>> {
    text.parse().map_err(|_| vec![FieldProblem::new(path, ProblemCode::NotANumber)])
}

/// Both parts, or none. Of each it is said whether it is a number.
fn pair(name: &str, parts: [(&str, bool); 2], typed: &Entries) -> Result<Option<Value>, Vec<FieldProblem>> {
    let (mut table, mut missing) = (toml::Table::new(), Vec::new());
    for (part, is_number) in parts {
        let path = format!("{name}.{part}");
        match typed.text(&path) {
            None => missing.push(FieldProblem::new(path, ProblemCode::Required)),
            Some(text) if is_number => {
                drop(table.insert(part.to_owned(), Value::Integer(number(&path, text)?)))
            }
            Some(text) => drop(table.insert(part.to_owned(), Value::String(text.to_owned()))),
        }
    }
    match missing.len() {
        0 => Ok(Some(Value::Table(table))),
        1 => Err(missing),
        _ => Ok(None),
    }
}
