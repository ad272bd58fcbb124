//! What differs between two versions of a procedure, in the words of its texts: for the policy officer who approves.
//! Walks the definitions as they are written, so that whatever the format learns is compared too.

use super::Procedure;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use toml::{Table, Value};

/// The texts of one language by message and attribute.
pub type TextTable = BTreeMap<(String, String), String>;

/// One version with its texts by language code.
#[derive(Debug, Clone)]
pub struct Version<'a> {
    /// The definition.
    pub definition: &'a Procedure,
    /// Its texts.
    pub texts: BTreeMap<&'a str, TextTable>,
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The new version has it, the old one has not.
    Added,
    /// The old version has it, the new one has not.
    Removed,
    /// Both have it, not alike.
    Changed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What became of the part.
    pub change: Change,
    /// Which part.
    pub part: Part,
    /// What changed in it, a line each; none where the whole part came or went.
    pub details: Vec<Detail>,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What the definition says of the procedure as a whole.
    Whole,
    /// A row of a table, behind the rows that it stands in.
    Row(Vec<Row>),
    /// The order of the rows of a table, named as in the file, behind the rows in which it stands.
    Order(Vec<Row>, String),
    /// A text, by message and attribute.
    Text(String),
    /// The texts of a language, by its code.
    Language(String),
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The table, as in the file.
    pub table: String,
    /// Its name.
    pub name: String,
    /// Its English text.
    pub text: Option<String>,
}

/// What changed in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// The value of a key, before and now; none where it had none.
    Value {
        /// The key, as in the file.
        key: String,
        /// Before.
        before: Option<String>,
        /// Now.
        now: Option<String>,
    },
    /// Words that came to a list.
    Come {
        /// The key, as in the file.
        key: String,
        /// The words.
        words: Vec<String>,
    },
    /// Words that went from a list.
    Gone {
        /// The key, as in the file.
        key: String,
        /// The words.
        words: Vec<String>,
    },
    /// A list is in another order.
    Reordered {
        /// The key, as in the file.
        key: String,
        /// The words as they stand now.
        words: Vec<String>,
    },
    /// Rows as they stand now.
    Rows(Vec<String>),
    /// A text as it was.
    Was(String),
    /// A text as it is.
    Now(String),
    /// How many of how many texts differ.
    Count(usize, usize),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.change {
            Change::Added => "+ added  ",
            Change::Removed => "- removed",
            Change::Changed => "~ changed",
        };
        write!(f, "{sign}  {}", self.part)?;
        self.details.iter().try_for_each(|detail| write!(f, "\n             {detail}"))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("the procedure as a whole"),
            Self::Row(rows) => f.write_str(&path(rows)),
            Self::Order(rows, table) => {
                let inside = if rows.is_empty() { String::new() } else { format!("{}: ", path(rows)) };
                write!(f, "{inside}the order of every {}", noun(table))
            }
            Self::Text(name) => write!(f, "text {name}"),
            Self::Language(code) => write!(f, "texts in {code}"),
        }
    }
}

fn path(rows: &[Row]) -> String {
    let shown = |row: &Row| match &row.text {
        Some(text) => format!("{} {} \"{text}\"", noun(&row.table), row.name),
        None => format!("{} {}", noun(&row.table), row.name),
    };
    rows.iter().map(shown).collect::<Vec<_>>().join(": ")
}

/// A table as messages and people call it.
fn noun(table: &str) -> String {
    table.replace('_', "-")
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = |key: &str| key.replace('_', " ");
        let or_nothing = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        match self {
            Self::Value { key: name, before, now } => {
                write!(f, "{}: {} → {}", key(name), or_nothing(before), or_nothing(now))
            }
            Self::Come { key: name, words } => write!(f, "{}: added {}", key(name), words.join(", ")),
            Self::Gone { key: name, words } => write!(f, "{}: removed {}", key(name), words.join(", ")),
            Self::Reordered { key: name, words } => {
                write!(f, "{}: now in the order {}", key(name), words.join(", "))
            }
            Self::Rows(names) => write!(f, "now {}", names.join(", ")),
            Self::Was(text) => write!(f, "was: {text}"),
            Self::Now(text) => write!(f, "now: {text}"),
            Self::Count(count, all) => write!(f, "{count} of {all} differ"),
        }
    }
}

/// Language in which parts are named and texts compared one by one.
const ENGLISH: &str = "en";

/// Attributes under which a part may have its name, in the order of preference.
const NAMES: [&str; 4] = ["label", "name", "title", "text"];

/// Every difference between two versions: the definition in its order, then the texts.
#[must_use]
pub fn diff(old: &Version<'_>, new: &Version<'_>) -> Vec<Difference> {
    let mut found = Found { old, new, differences: Vec::new() };
    let (before, after) = (table(old.definition), table(new.definition));
    found.heads(&before, &after);
    found.parts(&before, &after, &[], "");
    found.english();
    found.other_languages();
    found.differences
}

struct Found<'a> {
    old: &'a Version<'a>,
    new: &'a Version<'a>,
    differences: Vec<Difference>,
}

impl Found<'_> {
    fn add(&mut self, change: Change, part: Part, details: Vec<Detail>) {
        self.differences.push(Difference { change, part, details });
    }

    /// What the definition says of the procedure as a whole.
    fn heads(&mut self, old: &Table, new: &Table) {
        let details = changed_keys(old, new);
        if !details.is_empty() {
            self.add(Change::Changed, Part::Whole, details);
        }
    }

    /// The tables in arrays, each found again by its name. `inside` are the rows above, `message` begins the messages of
    /// its texts.
    fn parts(&mut self, old: &Table, new: &Table, inside: &[Row], message: &str) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys.into_iter().filter(|key| is_parts(old.get(*key)) || is_parts(new.get(*key))) {
            let (before, after) = (named(old.get(key)), named(new.get(key)));
            // Follow-ups are named below their question.
            let message = if message.is_empty() { noun(key) } else { message.to_owned() };
            let at = |version, name: &str| -> Vec<Row> {
                inside.iter().cloned().chain([row(version, key, &message, name)]).collect()
            };
            for (name, part) in &before {
                match after.iter().find(|(other, _)| other == name) {
                    None => self.add(Change::Removed, Part::Row(at(self.old, name)), Vec::new()),
                    Some((_, now)) => {
                        let rows = at(self.new, name);
                        let details = changed_keys(part, now);
                        if !details.is_empty() {
                            self.add(Change::Changed, Part::Row(rows.clone()), details);
                        }
                        self.parts(part, now, &rows, &format!("{message}-{name}"));
                    }
                }
            }
            for (name, _) in after.iter().filter(|(name, _)| !before.iter().any(|(old, _)| old == name)) {
                self.add(Change::Added, Part::Row(at(self.new, name)), Vec::new());
            }
            let order = |all: &[(String, &Table)], other: &[(String, &Table)]| -> Vec<String> {
                let both = all.iter().filter(|(name, _)| other.iter().any(|(known, _)| known == name));
                both.map(|(name, _)| name.clone()).collect()
            };
            if order(&before, &after) != order(&after, &before) {
                let now = Detail::Rows(order(&after, &before));
                self.add(Change::Changed, Part::Order(inside.to_vec(), key.clone()), vec![now]);
            }
        }
    }

    /// English texts of messages that both versions have; those of parts that came or went are theirs.
    fn english(&mut self) {
        let nothing = TextTable::new();
        let (old, new) = (
            self.old.texts.get(ENGLISH).unwrap_or(&nothing),
            self.new.texts.get(ENGLISH).unwrap_or(&nothing),
        );
        let messages = |texts: &TextTable| -> BTreeSet<String> {
            texts.keys().map(|(message, _)| message.clone()).collect()
        };
        let both = &messages(old) & &messages(new);
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).filter(|key| both.contains(&key.0)).collect();
        for key in keys {
            let part = Part::Text(format!("{}.{}", key.0, key.1));
            match (old.get(key), new.get(key)) {
                (Some(before), Some(now)) if before != now => {
                    let details = vec![Detail::Was(before.clone()), Detail::Now(now.clone())];
                    self.add(Change::Changed, part, details);
                }
                (Some(before), None) => {
                    self.add(Change::Removed, part, vec![Detail::Was(before.clone())]);
                }
                (None, Some(now)) => self.add(Change::Added, part, vec![Detail::Now(now.clone())]),
                _ => {}
            }
        }
    }

    /// How many texts differ in each other language.
    fn other_languages(&mut self) {
        let nothing = TextTable::new();
        let languages: BTreeSet<&str> = self.old.texts.keys().chain(self.new.texts.keys()).copied().collect();
        for language in languages.into_iter().filter(|language| *language != ENGLISH) {
            let old = self.old.texts.get(language).unwrap_or(&nothing);
            let new = self.new.texts.get(language).unwrap_or(&nothing);
            let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
            let count = keys.into_iter().filter(|key| old.get(*key) != new.get(*key)).count();
            if count > 0 {
                let details = vec![Detail::Count(count, new.len().max(old.len()))];
                self.add(Change::Changed, Part::Language(language.to_owned()), details);
            }
        }
    }
}

/// A row with its English text. `message` begins the messages of rows of its table.
fn row(version: &Version<'_>, table: &str, message: &str, name: &str) -> Row {
    let message = format!("{message}-{name}");
    let text =
        |attribute: &str| version.texts.get(ENGLISH)?.get(&(message.clone(), attribute.to_owned())).cloned();
    let text = NAMES.iter().find_map(|attribute| text(attribute));
    Row { table: table.to_owned(), name: name.to_owned(), text }
}

/// The definition as it is written.
fn table(procedure: &Procedure) -> Table {
    Table::try_from(procedure).unwrap_or_default()
}

fn is_parts(value: Option<&Value>) -> bool {
    value.and_then(Value::as_array).is_some_and(|all| !all.is_empty() && all.iter().all(Value::is_table))
}

/// The tables of an array by name: the name that the table has, else what it does and where. Names that repeat are
/// counted.
fn named(value: Option<&Value>) -> Vec<(String, &Table)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let tables = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table);
    tables
        .map(|table| {
            // An admission bears the name of its side, a row of coordinators that of their path.
            let id = ["id", "side", "path"].into_iter().find_map(|key| table.get(key));
            let name = match (id, table.get("action"), table.get("from")) {
                (Some(id), ..) => shown(id),
                (None, Some(action), Some(from)) => format!("{} in {}", shown(action), shown(from)),
                (None, Some(action), None) => shown(action),
                _ => "without a name".to_owned(),
            };
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            (if *count == 1 { name } else { format!("{name} ({count})") }, table)
        })
        .collect()
}

/// The keys that differ, apart from the parts, which are compared one by one.
fn changed_keys(old: &Table, new: &Table) -> Vec<Detail> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut details = Vec::new();
    for key in keys {
        let (before, now) = (old.get(key), new.get(key));
        if before == now || is_parts(before) || is_parts(now) {
            continue;
        }
        match (codes(before), codes(now)) {
            (Some(before), Some(now)) if before.len().max(now.len()) > 1 => {
                details.extend(changed_codes(key, &before, &now));
            }
            _ => details.push(Detail::Value { key: key.clone(), before: said(before), now: said(now) }),
        }
    }
    details
}

/// The texts of a list; an absent one is empty.
fn codes(value: Option<&Value>) -> Option<Vec<&str>> {
    match value {
        None => Some(Vec::new()),
        Some(value) => value.as_array()?.iter().map(Value::as_str).collect(),
    }
}

fn changed_codes(key: &str, old: &[&str], new: &[&str]) -> Vec<Detail> {
    let only = |all: &[&str], other: &[&str]| -> Vec<String> {
        all.iter().filter(|code| !other.contains(code)).map(|code| (*code).to_owned()).collect()
    };
    let (gone, come) = (only(old, new), only(new, old));
    let key = key.to_owned();
    if gone.is_empty() && come.is_empty() {
        return vec![Detail::Reordered { key, words: new.iter().map(|code| (*code).to_owned()).collect() }];
    }
    let come = (!come.is_empty()).then(|| Detail::Come { key: key.clone(), words: come });
    let gone = (!gone.is_empty()).then_some(Detail::Gone { key, words: gone });
    come.into_iter().chain(gone).collect()
}

/// What a value says; none where it says nothing.
fn said(value: Option<&Value>) -> Option<String> {
    let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    value.filter(|value| !is_empty(value)).map(shown)
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Boolean(true) => "yes".to_owned(),
        Value::Boolean(false) => "no".to_owned(),
        Value::Array(all) if all.is_empty() => "nothing".to_owned(),
        Value::Array(all) => all.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Table(table) => {
            let parts: Vec<_> = table.iter().map(|(key, value)| format!("{key} {}", shown(value))).collect();
            format!("({})", parts.join(", "))
        }
        other => other.to_string(),
    }
}
