//! Initial values: what a page offers where nothing was typed yet. They count only once the page is saved.

use super::{step_of, turn_path, turns};
use crate::country::Country;
use crate::procedures::condition::Day;
use crate::procedures::definition::{Fact, FieldDefinition, FieldKind, Prefill, Step};
use crate::procedures::{Entries, Procedure};
use time::Date;

/// What is known of the side that fills in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its authority, as a field of that kind names it.
    pub authority: String,
    /// Its state.
    pub country: Country,
    /// The day.
    pub today: Date,
}

/// What stands on a page, with initial values for the fields about which the draft says nothing. A field that was
/// emptied stays empty.
#[must_use]
pub fn prefilled(procedure: &Procedure, step: Step, entries: &Entries, known: &Known) -> Entries {
    let mut filled = entries.clone();
    for field in procedure.fields.iter().filter(|field| step_of(procedure, field) == step) {
        let Some(prefill) = &field.prefilled_from else { continue };
        for (path, turn) in places(procedure, field, entries) {
            if filled.0.contains_key(&path) || filled.below(&path).next().is_some() {
                continue;
            }
            match prefill {
                Prefill::Fact(fact) => set_fact(&mut filled, &path, *fact, known),
                Prefill::Field(source) => {
                    let places = procedure.field(source).map(|source| places(procedure, source, entries));
                    let source = places.into_iter().flatten().find(|(_, at)| at.is_none() || *at == turn);
                    if let Some((source, _)) = source {
                        copy(&mut filled, &source, &path);
                    }
                }
            }
        }
    }
    filled
}

/// The paths at which a field stands, with their turns.
fn places(procedure: &Procedure, field: &FieldDefinition, entries: &Entries) -> Vec<(String, Option<u8>)> {
    match procedure.sections.iter().find(|section| section.id == field.section) {
        Some(section) if section.repeats.is_some() => {
            (0..turns(section, entries)).map(|turn| (turn_path(section, turn, field), Some(turn))).collect()
        }
        _ => vec![(field.id.clone(), None)],
    }
}

fn set_fact(entries: &mut Entries, path: &str, fact: Fact, known: &Known) {
    match fact {
        Fact::OwnAuthority => entries.set(path, known.authority.as_str()),
        Fact::OwnCountry => entries.set(path, known.country.code()),
        Fact::Today => {
            let written = Day::write(known.today);
            for (part, text) in ["year", "month", "day"].into_iter().zip(written.split('-')) {
                entries.set(format!("{path}.{part}"), text);
            }
        }
    }
}

fn copy(entries: &mut Entries, source: &str, path: &str) {
    let own = entries.0.get(source).map(|texts| (path.to_owned(), texts.clone()));
    let below = entries.below(source).filter_map(|(from, texts)| {
        from.strip_prefix(source).map(|part| (format!("{path}{part}"), texts.to_vec()))
    });
    let copied: Vec<_> = own.into_iter().chain(below).collect();
    entries.0.extend(copied);
}

/// The kind of field that a fact fills.
#[must_use]
pub const fn kind_of(fact: Fact) -> FieldKind {
    match fact {
        Fact::OwnAuthority => FieldKind::Authority,
        Fact::OwnCountry => FieldKind::Country,
        Fact::Today => FieldKind::Date,
    }
}
