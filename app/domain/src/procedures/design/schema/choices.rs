//! What may be chosen for a key.

use super::super::condition;
use super::super::outline::{Outline, kind_of, texts_of};
use super::super::place::{Place, Table};
use super::{FACTS, Key, STARTS, Slot, UNITS};
use crate::exchanges::Action;
use crate::language::Language;
use crate::procedures::definition::FieldKind;
use crate::procedures::letter;
use toml::Value;

/// What the form of a place offers for a key: what may be chosen, and behind it what was chosen and may be no longer, so
/// that it goes only when somebody takes it out.
#[must_use]
pub fn offered(key: &Key, outline: &Outline, place: &Place) -> Vec<String> {
    let mut offered = choices(key.slot, outline, place);
    if matches!(
        key.slot,
        Slot::Words(_) | Slot::NamesOf(_) | Slot::Actions | Slot::Languages | Slot::Said | Slot::Documents
    ) {
        let chosen = texts_of(outline.row(place).and_then(|row| row.get(key.name)));
        for word in chosen {
            if !offered.contains(&word) {
                offered.push(word);
            }
        }
    }
    offered
}

/// What may be chosen for a key, as the file writes it; empty where nothing is chosen from a list.
#[must_use]
pub fn choices(slot: Slot, outline: &Outline, place: &Place) -> Vec<String> {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match slot {
        Slot::Word(words) | Slot::Words(words) => owned(words),
        Slot::NameOf(table) | Slot::NamesOf(table) => outline.names(table),
        Slot::Category => outline.list("question_categories"),
        Slot::Documents => outline.list("document_kinds"),
        Slot::Action | Slot::Actions => Action::ALL.iter().map(|action| action.code().to_owned()).collect(),
        Slot::Start => {
            let dates = fields_of(outline, |kind| kind == FieldKind::Date);
            let dates = dates.into_iter().map(|(id, _)| format!("field:{id}"));
            STARTS.iter().map(|word| (*word).to_owned()).chain(dates).collect()
        }
        Slot::Prefill => {
            let fields = outline.names(Table::Field).into_iter().map(|id| format!("field:{id}"));
            FACTS.iter().map(|word| (*word).to_owned()).chain(fields).collect()
        }
        Slot::Condition => condition::choices(outline, place),
        Slot::Length => owned(UNITS),
        Slot::FieldOf(kinds) => {
            let fields = fields_of(outline, |kind| kinds.contains(&kind));
            fields.into_iter().map(|(id, _)| id).collect()
        }
        Slot::Languages => Language::ALL.iter().map(|language| language.code().to_owned()).collect(),
        Slot::Said => said(outline),
        Slot::Name | Slot::Line | Slot::Lines | Slot::Numbers | Slot::Flag | Slot::Number | Slot::Repeats => {
            Vec::new()
        }
    }
}

/// The fields of the form of these kinds, with the name of their section.
fn fields_of(outline: &Outline, is_wanted: impl Fn(FieldKind) -> bool) -> Vec<(String, String)> {
    let rows =
        (0..outline.count(Table::Field, 0)).filter_map(|at| outline.row(&Place::row(Table::Field, at)));
    let text =
        |row: &toml::Table, key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    rows.filter(|row| kind_of(row).is_some_and(&is_wanted))
        .map(|row| (text(row, "id"), text(row, "section")))
        .collect()
}

/// What a letter may say: facts, answers, and fields that stand once and fit in a sentence.
fn said(outline: &Outline) -> Vec<String> {
    let repeats = |section: &String| {
        let mut sections = (0..outline.count(Table::Section, 0)).map(|at| Place::row(Table::Section, at));
        sections.any(|place| {
            outline.name(&place) == *section
                && outline.row(&place).is_some_and(|row| row.contains_key("repeats"))
        })
    };
    let facts = letter::FACTS.iter().map(|fact| (*fact).to_owned());
    let fields = fields_of(outline, letter::fits_in_sentence);
    let fields = fields.into_iter().filter(|(_, section)| !repeats(section)).map(|(id, _)| id);
    let questions = (0..outline.count(Table::Question, 0)).map(|at| Place::row(Table::Question, at));
    let fits = |place: &Place| outline.row(place).and_then(kind_of).is_some_and(letter::fits_in_sentence);
    let answers = questions.filter(fits).map(|place| format!("{}{}", letter::ANSWER, outline.name(&place)));
    facts.chain(fields).chain(answers).collect()
}
