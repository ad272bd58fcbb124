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
    /// Which part, for example `field holder "Holder of the qualification"`.
    pub part: String,
    /// What changed in it, a line each; none where the whole part came or went.
    pub details: Vec<String>,
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
    found.parts(&before, &after, "", "");
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
    fn add(&mut self, change: Change, part: String, details: Vec<String>) {
        self.differences.push(Difference { change, part, details });
    }

    /// What the definition says of the procedure as a whole.
    fn heads(&mut self, old: &Table, new: &Table) {
        let details = changed_keys(old, new);
        if !details.is_empty() {
            self.add(Change::Changed, "the procedure as a whole".to_owned(), details);
        }
    }

    /// The tables in arrays, each found again by its name. `inside` is how the part above is named, `message` begins
    /// the messages of its texts.
    fn parts(&mut self, old: &Table, new: &Table, inside: &str, message: &str) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys.into_iter().filter(|key| is_parts(old.get(*key)) || is_parts(new.get(*key))) {
            let (before, after) = (named(old.get(key)), named(new.get(key)));
            let noun = key.replace('_', "-");
            // Follow-ups are named below their question.
            let message = if message.is_empty() { noun.clone() } else { message.to_owned() };
            for (name, part) in &before {
                let shown = |version| format!("{inside}{noun} {}", self.named(version, &message, name));
                match after.iter().find(|(other, _)| other == name) {
                    None => self.add(Change::Removed, shown(self.old), Vec::new()),
                    Some((_, now)) => {
                        let part_name = shown(self.new);
                        let details = changed_keys(part, now);
                        let inside = format!("{part_name}: ");
                        if !details.is_empty() {
                            self.add(Change::Changed, part_name, details);
                        }
                        self.parts(part, now, &inside, &format!("{message}-{name}"));
                    }
                }
            }
            for (name, _) in after.iter().filter(|(name, _)| !before.iter().any(|(old, _)| old == name)) {
                let shown = format!("{inside}{noun} {}", self.named(self.new, &message, name));
                self.add(Change::Added, shown, Vec::new());
            }
            let order = |all: &[(String, &Table)], other: &[(String, &Table)]| -> Vec<String> {
                let both = all.iter().filter(|(name, _)| other.iter().any(|(known, _)| known == name));
                both.map(|(name, _)| name.clone()).collect()
            };
            if order(&before, &after) != order(&after, &before) {
                let now = format!("now {}", order(&after, &before).join(", "));
                self.add(Change::Changed, format!("{inside}the order of every {noun}"), vec![now]);
            }
        }
    }

    /// The name of a part with its English text.
    fn named(&self, version: &Version<'_>, message: &str, name: &str) -> String {
        let message = format!("{message}-{name}");
        let text = |attribute: &str| {
            version.texts.get(ENGLISH)?.get(&(message.clone(), attribute.to_owned())).cloned()
        };
        match NAMES.iter().find_map(|attribute| text(attribute)) {
            Some(text) => format!("{name} \"{text}\""),
            None => name.to_owned(),
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
            let part = format!("text {}.{}", key.0, key.1);
            match (old.get(key), new.get(key)) {
                (Some(before), Some(now)) if before != now => {
                    let details = vec![format!("was: {before}"), format!("now: {now}")];
                    self.add(Change::Changed, part, details);
                }
                (Some(before), None) => self.add(Change::Removed, part, vec![format!("was: {before}")]),
                (None, Some(now)) => self.add(Change::Added, part, vec![format!("now: {now}")]),
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
                let details = vec![format!("{count} of {} differ", new.len().max(old.len()))];
                self.add(Change::Changed, format!("texts in {language}"), details);
            }
        }
    }
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
            let name = match (table.get("id"), table.get("action"), table.get("from")) {
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
fn changed_keys(old: &Table, new: &Table) -> Vec<String> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut details = Vec::new();
    for key in keys {
        let (before, now) = (old.get(key), new.get(key));
        if before == now || is_parts(before) || is_parts(now) {
            continue;
        }
        let noun = key.replace('_', " ");
        match (codes(before), codes(now)) {
            (Some(before), Some(now)) if before.len().max(now.len()) > 1 => {
                details.extend(changed_codes(&noun, &before, &now));
            }
            _ => details.push(format!("{noun}: {} → {}", shown_or_nothing(before), shown_or_nothing(now))),
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

fn changed_codes(noun: &str, old: &[&str], new: &[&str]) -> Vec<String> {
    let only = |all: &[&str], other: &[&str]| -> Vec<String> {
        all.iter().filter(|code| !other.contains(code)).map(|code| (*code).to_owned()).collect()
    };
    let (gone, come) = (only(old, new), only(new, old));
    let mut details = Vec::new();
    for (what, which) in [("added", &come), ("removed", &gone)] {
        if !which.is_empty() {
            details.push(format!("{noun}: {what} {}", which.join(", ")));
        }
    }
    if details.is_empty() {
        details.push(format!("{noun}: now in the order {}", new.join(", ")));
    }
    details
}

fn shown_or_nothing(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), shown)
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
