//! Which keys each table has, and how each is chosen or typed in a form.

mod choices;
mod read;

pub use choices::{choices, offered};
pub use read::read;

use super::condition;
use super::outline::texts_of;
use super::place::Table;
use crate::procedures::Entries;
use crate::procedures::definition::FieldKind;
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
    /// Some of a closed list of words.
    Words(&'static [&'static str]),
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
    /// A length of time: how many, and of which unit.
    Length,
    /// A field of the form of one of these kinds.
    FieldOf(&'static [FieldKind]),
    /// Some of the languages.
    Languages,
    /// What a letter may say of an exchange.
    Said,
    /// Some of the kinds of documents.
    Documents,
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

/// Territorial levels of authorities.
pub const LEVELS: &[&str] = &["national", "regional", "local"];
/// Functions in the network.
pub const FUNCTIONS: &[&str] = &[
    "commission",
    "national",
    "regional",
    "area",
    "delegated",
    "access_manager",
    "validating",
    "request",
    "alert",
    "catch_all",
];

/// Paths on which coordinators may stand.
pub const PATHS: &[&str] = &["requests", "replies", "incoming"];
/// Whether coordinators stand in a path.
pub const COORDINATOR_RULES: &[&str] = &["never", "optional", "mandatory"];
/// For whom a letter is.
pub const ADDRESSEES: &[&str] = &["person_concerned", "other_side", "own_file"];
/// With what a document goes.
pub const CARRIERS: &[&str] = &["request", "reply"];
/// Whether documents go with it.
pub const ATTACHMENT_RULES: &[&str] = &["must", "may", "none"];
/// What is read of a copy.
pub const COPY_RULES: &[&str] = &["header", "content", "ordered"];
/// Kinds of fields that name whoever a letter is for.
pub const NAMING_KINDS: &[FieldKind] = &[FieldKind::Person, FieldKind::Company];

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
    optional("takes_parts", Slot::Flag),
    optional("coordinates", Slot::NameOf(Table::Side)),
    optional("gives_opinion", Slot::Flag),
    optional("is_informed", Slot::Flag),
    optional("copy", Slot::Word(COPY_RULES)),
    optional("copy_for", Slot::NameOf(Table::Side)),
];
const ADMISSION: &[Key] = &[
    needed("side", Slot::NameOf(Table::Side)),
    optional("levels", Slot::Words(LEVELS)),
    optional("kinds", Slot::Lines),
    optional("countries", Slot::Lines),
    optional("abroad", Slot::Flag),
    optional("functions", Slot::Words(FUNCTIONS)),
    optional("competence", Slot::Lines),
    optional("only_at_sending", Slot::Flag),
];
const COORDINATOR: &[Key] =
    &[needed("path", Slot::Word(PATHS)), needed("rule", Slot::Word(COORDINATOR_RULES))];
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
    optional("after_deadline", Slot::NameOf(Table::Deadline)),
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
    optional("remind_before_days", Slot::Numbers),
    optional("consequence", Slot::Word(CONSEQUENCES)),
    optional("escalates_after_days", Slot::Number),
    optional("to", Slot::NameOf(Table::State)),
    optional("changed_by", Slot::Actions),
    optional("extension", Slot::Length),
    optional("completed_by", Slot::Actions),
];
const LETTER: &[Key] = &[
    needed("id", Slot::Name),
    needed("to", Slot::Word(ADDRESSEES)),
    optional("addressee", Slot::FieldOf(NAMING_KINDS)),
    needed("by", Slot::NamesOf(Table::Side)),
    needed("states", Slot::NamesOf(Table::State)),
    optional("languages", Slot::Languages),
    needed("sensitivity", Slot::Word(SENSITIVITIES)),
];
const LETTER_PART: &[Key] =
    &[needed("id", Slot::Name), optional("values", Slot::Said), optional("answers", Slot::Flag)];

const ATTACHMENT: &[Key] = &[
    needed("id", Slot::Name),
    needed("with", Slot::Word(CARRIERS)),
    needed("rule", Slot::Word(ATTACHMENT_RULES)),
    optional("document_kinds", Slot::Documents),
    optional("when", Slot::Condition),
];
const NOTICE: &[Key] = &[
    needed("id", Slot::Name),
    optional("action", Slot::Action),
    optional("deadline", Slot::NameOf(Table::Deadline)),
    optional("tell", Slot::NamesOf(Table::Side)),
    optional("daily", Slot::Flag),
];
const FOLLOWS: &[Key] = &[
    needed("id", Slot::Name),
    optional("while_open", Slot::Flag),
    optional("by_either", Slot::Flag),
    optional("fields", Slot::NamesOf(Table::Field)),
];

/// The keys of a table, in the order in which a definition has them.
#[must_use]
pub const fn keys(table: Table) -> &'static [Key] {
    match table {
        Table::Head => HEAD,
        Table::Refusal => REFUSAL,
        Table::Side => SIDE,
        Table::Admission => ADMISSION,
        Table::Coordinator => COORDINATOR,
        Table::List => LIST,
        Table::Section => SECTION,
        Table::Field => FIELD,
        Table::Question => QUESTION,
        Table::FollowUp => FOLLOW_UP,
        Table::State => STATE,
        Table::Transition => TRANSITION,
        Table::Deadline => DEADLINE,
        Table::Letter => LETTER,
        Table::LetterPart => LETTER_PART,
        Table::Attachment => ATTACHMENT,
        Table::Notice => NOTICE,
        Table::Follows => FOLLOWS,
    }
}

/// The texts in English that a row is given when it is added.
#[must_use]
pub const fn first_texts(table: Table) -> &'static [&'static str] {
    match table {
        Table::Side | Table::Deadline | Table::Letter => &["name"],
        Table::Section => &["title"],
        Table::Field | Table::FollowUp => &["label", "help"],
        Table::Question => &["text", "help"],
        Table::State => &["name", "next"],
        Table::LetterPart => &["part"],
        Table::Head
        | Table::Refusal
        | Table::Admission
        | Table::Coordinator
        | Table::List
        | Table::Transition
        | Table::Attachment
        | Table::Notice
        | Table::Follows => &[],
    }
}

/// What a form shows of the keys of a place.
#[must_use]
pub fn entries(table: Table, row: &toml::Table) -> Entries {
    let mut entries = Entries::default();
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    for key in keys(table) {
        let Some(value) = row.get(key.name) else { continue };
        match (key.slot, value) {
            (Slot::Condition, value) => condition::show(key.name, value, &mut entries),
            (Slot::Repeats | Slot::Length, Value::Table(parts)) => {
                for (part, value) in parts {
                    entries.set(format!("{}.{part}", key.name), plain(value));
                }
            }
            (Slot::Lines | Slot::Numbers, Value::Array(values)) => {
                entries.set(key.name, values.iter().map(plain).collect::<Vec<_>>().join("\n"));
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

#[cfg(test)]
mod tests {
    use super::*;

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
