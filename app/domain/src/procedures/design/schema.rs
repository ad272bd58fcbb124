//! Which keys each table has, and how each is chosen or typed in a form.

use super::condition;
use super::edit::Values;
use super::outline::{Outline, texts_of};
use super::place::{Place, Table};
use crate::exchanges::Action;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use toml::Value;

/// What a key may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// A name for life: lower-case letters, digits and underscores. Chosen when the row is added, and not changed.
    Name,
    /// A line of text.
    Line,
    /// Texts, one a line.
    Lines,
    /// Numbers, one a line.
    Numbers,
    /// Yes or no.
    Flag,
    /// A number.
    Number,
    /// One of a closed list of words.
    Word(&'static [&'static str]),
    /// One of the names of a table.
    NameOf(Table),
    /// Some of the names of a table.
    NamesOf(Table),
    /// One of the categories of questions.
    Category,
    /// One of the actions.
    Action,
    /// Some of the actions.
    Actions,
    /// A condition on fields.
    Condition,
    /// At least and at most so often.
    Repeats,
    /// What starts a clock.
    Start,
    /// What a field is filled from.
    Prefill,
}

/// A key of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its name in the file.
    pub name: &'static str,
    /// What it may be.
    pub slot: Slot,
    /// Whether it always stands in the file.
    pub is_needed: bool,
}

const fn needed(name: &'static str, slot: Slot) -> Key {
    Key { name, slot, is_needed: true }
}

const fn optional(name: &'static str, slot: Slot) -> Key {
    Key { name, slot, is_needed: false }
}

/// Kinds of fields, as the file names them.
pub const FIELD_KINDS: &[&str] = &[
    "text",
    "long_text",
    "yes_no",
    "choice",
    "choices",
    "date",
    "period",
    "number",
    "money",
    "country",
    "address",
    "person",
    "authority",
    "register",
    "percentage",
    "company",
    "profession",
    "language",
    "identity_document",
    "email",
    "phone",
    "url",
    "iban",
    "vehicle_plate",
    "declaration",
    "file",
];
/// Building blocks.
pub const PROCEDURE_KINDS: &[&str] =
    &["request", "notification", "alert", "repository", "public", "coordinated"];
/// Steps of the wizard in which a section may stand.
pub const STEPS: &[&str] = &["basis", "recipient", "subject", "questions", "documents", "deadline"];
/// What a field says about a person.
pub const SENSITIVITIES: &[&str] = &["ordinary", "personal", "special"];
/// Which days a date may be.
pub const RANGES: &[&str] = &["any", "past", "future"];
/// Phases of a state.
pub const PHASES: &[&str] = &["draft", "sent", "open", "closed"];
/// How an exchange may end.
pub const ENDINGS: &[&str] = &["closed", "withdrawn", "refused"];
/// Units of a clock.
pub const UNITS: &[&str] = &["working_days", "calendar_days", "weeks", "months"];
/// The three clocks.
pub const CLOCKS: &[&str] = &["acceptance", "agreed", "legal"];
/// What follows when a clock has run out.
pub const CONSEQUENCES: &[&str] =
    &["reminder", "escalation", "right_to_act_alone", "tacit_decision", "automatic_closure"];
/// What may start a clock, beside a date in the form.
pub const STARTS: &[&str] = &["sending", "receipt", "acceptance", "agreed_date", "completeness"];
/// What a field may be filled from, beside another field.
pub const FACTS: &[&str] = &["own_authority", "own_country", "today"];

const HEAD: &[Key] = &[
    needed("procedure", Slot::Name),
    needed("policy_area", Slot::Line),
    optional("row", Slot::Line),
    needed("kind", Slot::Word(PROCEDURE_KINDS)),
    needed("version", Slot::Number),
    needed("number_prefix", Slot::Line),
    needed("competence", Slot::Lines),
    needed("legal_acts", Slot::Lines),
    optional("articles", Slot::Lines),
    needed("block_after_months", Slot::Number),
    optional("block_ground", Slot::Line),
    optional("not_public", Slot::Line),
    optional("no_person_search", Slot::Flag),
    optional("document_kinds", Slot::Lines),
    optional("question_categories", Slot::Lines),
    optional("own_questions", Slot::Number),
];
const REFUSAL: &[Key] = &[optional("grounds", Slot::Lines), optional("needs_reason", Slot::Flag)];
const SIDE: &[Key] = &[
    needed("id", Slot::Name),
    optional("initiates", Slot::Flag),
    optional("answers", Slot::Flag),
    optional("coordinates", Slot::NameOf(Table::Side)),
];
const LIST: &[Key] = &[needed("id", Slot::Name), needed("values", Slot::Lines)];
const SECTION: &[Key] =
    &[needed("id", Slot::Name), needed("step", Slot::Word(STEPS)), optional("repeats", Slot::Repeats)];
const FIELD: &[Key] = &[
    needed("id", Slot::Name),
    needed("section", Slot::NameOf(Table::Section)),
    needed("kind", Slot::Word(FIELD_KINDS)),
    optional("list", Slot::NameOf(Table::List)),
    optional("options", Slot::Lines),
    optional("required", Slot::Flag),
    optional("required_when", Slot::Condition),
    optional("required_parts", Slot::Lines),
    optional("when", Slot::Condition),
    optional("prefilled_from", Slot::Prefill),
    needed("sensitivity", Slot::Word(SENSITIVITIES)),
    optional("ground", Slot::Line),
    optional("before_acceptance", Slot::Flag),
    optional("searchable", Slot::Flag),
    optional("max_length", Slot::Number),
    optional("min", Slot::Number),
    optional("max", Slot::Number),
    optional("range", Slot::Word(RANGES)),
];
const FOLLOW_UP: &[Key] = &[
    needed("id", Slot::Name),
    needed("kind", Slot::Word(FIELD_KINDS)),
    optional("list", Slot::NameOf(Table::List)),
    optional("options", Slot::Lines),
    optional("required", Slot::Flag),
    optional("required_when", Slot::Condition),
    optional("required_parts", Slot::Lines),
    optional("when", Slot::Condition),
    needed("sensitivity", Slot::Word(SENSITIVITIES)),
    optional("ground", Slot::Line),
    optional("max_length", Slot::Number),
    optional("min", Slot::Number),
    optional("max", Slot::Number),
    optional("range", Slot::Word(RANGES)),
];
const QUESTION: &[Key] = &[
    needed("id", Slot::Name),
    needed("number", Slot::Line),
    needed("category", Slot::Category),
    optional("article", Slot::Line),
    needed("kind", Slot::Word(FIELD_KINDS)),
    optional("list", Slot::NameOf(Table::List)),
    optional("options", Slot::Lines),
    needed("sensitivity", Slot::Word(SENSITIVITIES)),
    optional("ground", Slot::Line),
];
const STATE: &[Key] = &[
    needed("id", Slot::Name),
    needed("phase", Slot::Word(PHASES)),
    optional("waiting_for", Slot::NameOf(Table::Side)),
    optional("ending", Slot::Word(ENDINGS)),
];
const TRANSITION: &[Key] = &[
    needed("action", Slot::Action),
    needed("from", Slot::NamesOf(Table::State)),
    optional("to", Slot::NameOf(Table::State)),
    needed("by", Slot::NamesOf(Table::Side)),
    optional("approval", Slot::NameOf(Table::State)),
    optional("needs_message", Slot::Flag),
    optional("after_days", Slot::Number),
    optional("remind_before_days", Slot::Numbers),
];
const DEADLINE: &[Key] = &[
    needed("id", Slot::Name),
    optional("clock", Slot::Word(CLOCKS)),
    needed("start", Slot::Start),
    needed("length", Slot::Number),
    needed("unit", Slot::Word(UNITS)),
    optional("ends_on_any_day", Slot::Flag),
    needed("holder", Slot::NameOf(Table::Side)),
    needed("states", Slot::NamesOf(Table::State)),
    optional("when", Slot::Condition),
    optional("remind_after_days", Slot::Number),
    optional("consequence", Slot::Word(CONSEQUENCES)),
    optional("changed_by", Slot::Actions),
];

/// The keys of a table, in the order in which a definition has them.
#[must_use]
pub const fn keys(table: Table) -> &'static [Key] {
    match table {
        Table::Head => HEAD,
        Table::Refusal => REFUSAL,
        Table::Side => SIDE,
        Table::List => LIST,
        Table::Section => SECTION,
        Table::Field => FIELD,
        Table::Question => QUESTION,
        Table::FollowUp => FOLLOW_UP,
        Table::State => STATE,
        Table::Transition => TRANSITION,
        Table::Deadline => DEADLINE,
    }
}

/// The texts in English that a row is given when it is added.
#[must_use]
pub const fn first_texts(table: Table) -> &'static [&'static str] {
    match table {
        Table::Side | Table::Deadline => &["name"],
        Table::Section => &["title"],
        Table::Field | Table::FollowUp => &["label", "help"],
        Table::Question => &["text", "help"],
        Table::State => &["name", "next"],
        Table::Head | Table::Refusal | Table::List | Table::Transition => &[],
    }
}

/// What may be chosen for a key, as the file writes it; empty where nothing is chosen from a list.
#[must_use]
pub fn choices(slot: Slot, outline: &Outline, place: &Place) -> Vec<String> {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match slot {
        Slot::Word(words) => owned(words),
        Slot::NameOf(table) | Slot::NamesOf(table) => outline.names(table),
        Slot::Category => outline.list("question_categories"),
        Slot::Action | Slot::Actions => Action::ALL.iter().map(|action| action.code().to_owned()).collect(),
        Slot::Start => {
            let dates = (0..outline.count(Table::Field, 0)).filter_map(|at| {
                let row = outline.row(&Place::row(Table::Field, at))?;
                let is_date = row.get("kind").and_then(Value::as_str) == Some("date");
                is_date
                    .then(|| format!("field:{}", row.get("id").and_then(Value::as_str).unwrap_or_default()))
            });
            STARTS.iter().map(|word| (*word).to_owned()).chain(dates).collect()
        }
        Slot::Prefill => {
            let fields = outline.names(Table::Field).into_iter().map(|id| format!("field:{id}"));
            FACTS.iter().map(|word| (*word).to_owned()).chain(fields).collect()
        }
        Slot::Condition => condition::choices(outline, place),
        _ => Vec::new(),
    }
}

/// What a form shows of the keys of a place.
#[must_use]
pub fn entries(table: Table, row: &toml::Table) -> Entries {
    let mut entries = Entries::default();
    for key in keys(table) {
        let Some(value) = row.get(key.name) else { continue };
        match (key.slot, value) {
            (Slot::Condition, value) => condition::show(key.name, value, &mut entries),
            (Slot::Repeats, value) => {
                for part in ["min", "max"] {
                    let number = value.get(part).and_then(Value::as_integer);
                    entries.set(
                        format!("{}.{part}", key.name),
                        number.map_or_else(String::new, |n| n.to_string()),
                    );
                }
            }
            (Slot::Lines | Slot::Numbers, Value::Array(values)) => {
                let line = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                entries.set(key.name, values.iter().map(line).collect::<Vec<_>>().join("\n"));
            }
            (_, Value::Array(_)) => drop(entries.0.insert(key.name.to_owned(), texts_of(Some(value)))),
            (_, Value::Table(table)) => {
                let named = table.iter().find_map(|(word, value)| Some((word, value.as_str()?)));
                if let Some((word, name)) = named {
                    entries.set(
                        key.name,
                        if word == "field" { format!("field:{name}") } else { name.to_owned() },
                    );
                }
            }
            (_, Value::Boolean(yes)) => entries.set(key.name, if *yes { "yes" } else { "" }),
            (_, Value::String(text)) => entries.set(key.name, text),
            (_, other) => entries.set(key.name, other.to_string()),
        }
    }
    entries
}

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
        match value(key, typed, before) {
            Ok(Some(Value::String(name))) if key.slot == Slot::Name && taken.contains(&name) => {
                problems.push(FieldProblem::new(key.name, ProblemCode::NameTaken));
            }
            Ok(value) => values.push((key.name, value)),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

fn value(
    key: &Key,
    typed: &Entries,
    before: Option<&toml::Table>,
) -> Result<Option<Value>, Vec<FieldProblem>> {
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
        Slot::Line | Slot::Word(_) | Slot::NameOf(_) | Slot::Category | Slot::Action => {
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
        Slot::NamesOf(_) | Slot::Actions => {
            list(typed.all(key.name).map(|name| Value::String(name.to_owned())).collect())
        }
        Slot::Condition => {
            if typed.text(&format!("{}.keep", key.name)).is_some() {
                before.and_then(|before| before.get(key.name)).cloned()
            } else {
                condition::read(key.name, typed)
            }
        }
        Slot::Repeats => repeats(key.name, typed)?,
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

/// Both numbers, or none.
fn repeats(name: &str, typed: &Entries) -> Result<Option<Value>, Vec<FieldProblem>> {
    let (min, max) = (format!("{name}.min"), format!("{name}.max"));
    let (Some(least), Some(most)) = (typed.text(&min), typed.text(&max)) else {
        let missing = [&min, &max].into_iter().filter(|path| typed.text(path).is_none());
        let missing: Vec<_> =
            missing.map(|path| FieldProblem::new(path.as_str(), ProblemCode::Required)).collect();
        return if missing.len() == 2 { Ok(None) } else { Err(missing) };
    };
    let pairs = [("min", number(&min, least)?), ("max", number(&max, most)?)];
    let table = pairs.into_iter().map(|(key, number)| (key.to_owned(), Value::Integer(number)));
    Ok(Some(Value::Table(table.collect())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn every_word_of_a_kind_is_one_of_the_format() {
        for word in FIELD_KINDS {
            assert!(serde_json::from_value::<FieldKind>((*word).into()).is_ok(), "{word}");
        }
        let error = serde_json::from_value::<FieldKind>("none".into()).unwrap_err().to_string();
        assert_eq!(error.matches('`').count() / 2, FIELD_KINDS.len() + 1, "{error}");
    }

    #[test]
    fn what_coordination_needs_is_read_as_it_is_shown() {
        for (table, row) in [
            (Table::Side, "id = 'helper'\ncoordinates = 'asking'"),
            (Table::Transition, "action = 'send'\nfrom = ['draft']\nby = ['asking']\napproval = 'waiting'"),
        ] {
            let row: toml::Table = toml::from_str(row).unwrap();
            let values = read(table, &entries(table, &row), None, &[]).unwrap();
            let values: Vec<(&str, Value)> =
                values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
            assert_eq!(values.len(), row.len(), "{values:?}");
            assert!(values.iter().all(|(key, value)| row.get(*key) == Some(value)), "{values:?}");
        }
    }
}
