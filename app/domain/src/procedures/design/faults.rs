//! Faults as the designer shows them: at their place, and of a class whose words stand in every language.

use super::place::{Part, Place, Table};
use crate::procedures::parse::Fault;
use serde::{Deserialize, Serialize};

/// What kind of fault it is. The words of the check are English; these say the same shorter, in the reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultClass {
    /// The file cannot be read.
    Syntax,
    /// Something that is needed is not there.
    Missing,
    /// A text of a language is not there.
    MissingText,
    /// Something names what does not exist.
    Unknown,
    /// A name stands twice.
    Repeated,
    /// It is not written as the format wants it.
    Spelling,
    /// Nothing uses it, or nothing leads there.
    Unused,
    /// It stands too early or too late.
    Order,
    /// It does not go together with something else, or the law forbids it.
    Rule,
}

impl FaultClass {
    /// Every class.
    pub const ALL: [Self; 9] = [
        Self::Syntax,
        Self::Missing,
        Self::MissingText,
        Self::Unknown,
        Self::Repeated,
        Self::Spelling,
        Self::Unused,
        Self::Order,
        Self::Rule,
    ];

    /// The word in the names of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Missing => "missing",
            Self::MissingText => "missing-text",
            Self::Unknown => "unknown",
            Self::Repeated => "repeated",
            Self::Spelling => "spelling",
            Self::Unused => "unused",
            Self::Order => "order",
            Self::Rule => "rule",
        }
    }

    /// The class of a fault by the fixed words with which the check and the reader say it.
    #[must_use]
    pub fn of(what: &str) -> Self {
        const WORDS: &[(&str, FaultClass)] = &[
            ("add the text", FaultClass::MissingText),
            ("translate it", FaultClass::MissingText),
            ("add this file", FaultClass::MissingText),
            ("mend the syntax", FaultClass::Syntax),
            ("does not exist", FaultClass::Unknown),
            ("which is no side", FaultClass::Unknown),
            ("does not name", FaultClass::Unknown),
            ("stands twice", FaultClass::Repeated),
            ("duplicate key", FaultClass::Repeated),
            ("is no name", FaultClass::Spelling),
            ("is no code", FaultClass::Spelling),
            ("is no CELEX", FaultClass::Spelling),
            ("begins no number", FaultClass::Spelling),
            ("unknown variant", FaultClass::Spelling),
            ("unknown field", FaultClass::Spelling),
            ("invalid type", FaultClass::Spelling),
            ("does not stand earlier", FaultClass::Order),
            ("begins later", FaultClass::Order),
            ("comes after it", FaultClass::Order),
            ("is not used", FaultClass::Unused),
            ("no field uses", FaultClass::Unused),
            ("can be reached", FaultClass::Unused),
            ("nothing leads to", FaultClass::Unused),
            ("never runs", FaultClass::Unused),
            ("has no field", FaultClass::Missing),
            ("has no codes", FaultClass::Missing),
            ("has no question", FaultClass::Missing),
            ("has no number", FaultClass::Missing),
            ("missing field", FaultClass::Missing),
            ("name at least", FaultClass::Missing),
            ("name the CELEX number of at least", FaultClass::Missing),
            ("offers nothing to choose", FaultClass::Missing),
            ("add that transition", FaultClass::Missing),
            ("no side ", FaultClass::Missing),
            ("TOML", FaultClass::Syntax),
            ("expected", FaultClass::Syntax),
        ];
        WORDS.iter().find(|(words, _)| what.contains(words)).map_or(Self::Rule, |(_, class)| *class)
    }
}

/// A fault at its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedFault {
    /// Its class.
    pub class: FaultClass,
    /// What the check says, in English.
    pub what: String,
    /// Whether the definition cannot be put in force with it.
    pub is_fault: bool,
    /// The page on which it is put right.
    pub part: Part,
    /// The place of the definition, for example `field.3`; empty for a file of texts.
    pub place: String,
    /// The table of the place; none for a file of texts.
    pub table: Option<Table>,
    /// The name of the row.
    pub name: String,
    /// The key that is wrong, where the fault lies in one that the form of the place has.
    pub key: Option<String>,
    /// The language of the file of texts.
    pub language: Option<String>,
    /// The line in its file, counted from 1; 0 where it lies in what the file lacks.
    pub line: usize,
}

/// The place of a line of the definition: that of the last header at or before it.
#[must_use]
pub fn place_of_line(source: &str, line: usize) -> Place {
    let mut place = Place::row(Table::Head, 0);
    let mut counts = std::collections::BTreeMap::new();
    let mut questions = 0_usize;
    for (number, text) in source.lines().enumerate() {
        if number >= line {
            break;
        }
        let Some(header) = text.trim().strip_prefix('[') else { continue };
        let path = header.trim_start_matches('[').split(']').next().unwrap_or_default().trim();
        let Some(table) = Table::ALL.into_iter().find(|table| table.header() == path) else { continue };
        match table {
            Table::Head => {}
            Table::Refusal => place = Place::row(table, 0),
            Table::FollowUp => {
                let question = questions.saturating_sub(1);
                let at: &mut usize = counts.entry((table, question)).or_default();
                place = Place::follow_up(question, *at);
                *at = at.saturating_add(1);
            }
            table => {
                if table == Table::Question {
                    questions = questions.saturating_add(1);
                }
                let at: &mut usize = counts.entry((table, 0)).or_default();
                place = Place::row(table, *at);
                *at = at.saturating_add(1);
            }
        }
    }
    place
}

/// Faults with their places. `source` is the text of the definition.
#[must_use]
pub fn placed(faults: &[Fault], source: &str) -> Vec<PlacedFault> {
    let outline = super::Outline::read(source);
    faults
        .iter()
        .map(|fault| {
            let class = FaultClass::of(&fault.what);
            let language = language_of(&fault.file);
            let place = place_of_line(source, fault.line);
            let is_syntax = outline.is_none() || class == FaultClass::Syntax;
            let part = match (&language, is_syntax) {
                (Some(_), false) => Part::Texts,
                (_, true) => Part::File,
                (None, false) => place.table.part(),
            };
            PlacedFault {
                class: if outline.is_none() && language.is_none() { FaultClass::Syntax } else { class },
                what: fault.what.clone(),
                is_fault: fault.is_fault(),
                part,
                place: if language.is_some() { String::new() } else { place.to_string() },
                table: language.is_none().then_some(place.table),
                name: match (&language, &outline) {
                    (None, Some(outline)) => outline.name(&place),
                    _ => String::new(),
                },
                key: if language.is_none() { key_of_line(source, fault.line, place.table) } else { None },
                language,
                line: fault.line,
            }
        })
        .collect()
}

/// The key of a line of the definition, where the form of its table has it.
fn key_of_line(source: &str, line: usize, table: Table) -> Option<String> {
    let text = source.lines().nth(line.checked_sub(1)?)?;
    let key = text.split_once('=')?.0.trim();
    super::schema::keys(table).iter().any(|known| known.name == key).then(|| key.to_owned())
}

fn language_of(file: &str) -> Option<String> {
    let name = file.rsplit('/').next()?;
    name.strip_suffix(".ftl").map(str::to_owned)
}
