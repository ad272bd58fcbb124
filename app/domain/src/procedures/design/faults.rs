//! Faults as the designer shows them: each at its place.

use super::place::{Part, Place, Table};
use crate::procedures::fault::{Fault, Remedy, Wrong};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A fault at its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedFault {
    /// What is wrong.
    pub wrong: Wrong,
    /// What to do.
    pub remedy: Remedy,
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
    let mut counts: BTreeMap<(Table, usize), usize> = BTreeMap::new();
    for (number, text) in source.lines().enumerate() {
        if number >= line {
            break;
        }
        let Some(header) = text.trim().strip_prefix('[') else { continue };
        let path = header.trim_start_matches('[').split(']').next().unwrap_or_default().trim();
        let Some(table) =
            Table::ALL.into_iter().find(|table| *table != Table::Head && table.header() == path)
        else {
            continue;
        };
        if !table.has_rows() {
            place = Place::row(table, 0);
            continue;
        }
        // What stands below a row belongs to the last one so far.
        let above = table.above().and_then(|above| counts.get(&(above, 0)));
        let parent = above.map_or(0, |count| count.saturating_sub(1));
        let at = counts.entry((table, parent)).or_default();
        place = Place { table, parent, at: *at };
        *at = at.saturating_add(1);
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
            let language = language_of(&fault.file);
            let place = place_of_line(source, fault.line);
            let is_of_file = outline.is_none() || fault.wrong.is_of_file();
            let part = match (&language, is_of_file) {
                (Some(_), false) => Part::Texts,
                (_, true) => Part::File,
                (None, false) => place.table.part(),
            };
            PlacedFault {
                wrong: fault.wrong.clone(),
                remedy: fault.remedy.clone(),
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
