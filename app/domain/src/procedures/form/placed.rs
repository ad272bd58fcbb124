//! Which fields are shown, at which paths, and which of them must be filled.

use crate::procedures::condition::{Condition, Day};
use crate::procedures::definition::{FieldDefinition, FieldKind};
use crate::procedures::fields::{self, Value};
use crate::procedures::{Entries, Procedure, form};
use time::Date;

/// A field at its place in a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed<'a> {
    /// The field.
    pub field: &'a FieldDefinition,
    /// Path of its entries.
    pub path: String,
    /// In a section that repeats: which time, counted from 0.
    pub turn: Option<u8>,
    /// Whether it must be filled.
    pub is_required: bool,
}

/// The fields of the form that are shown, in order. Where a section repeats, its fields follow turn by turn; a turn in
/// which nothing is filled counts only as far as the definition demands so many.
#[must_use]
pub fn visible_fields<'a>(procedure: &'a Procedure, entries: &Entries, today: Date) -> Vec<Placed<'a>> {
    let mut candidates = Vec::new();
    for section in &procedure.sections {
        let fields = || procedure.fields.iter().enumerate().filter(|(_, field)| field.section == section.id);
        let Some(first) = fields().next().map(|(at, _)| at) else { continue };
        match &section.repeats {
            None => candidates.extend(fields().map(|(at, field)| ((at, at), field, None))),
            Some(repeats) => {
                for turn in 0..form::turns(section, entries) {
                    let is_filled = |field: &FieldDefinition| {
                        fields::is_filled(field.kind, &form::turn_path(section, turn, field), entries)
                    };
                    if turn < repeats.min || fields().any(|(_, field)| is_filled(field)) {
                        candidates.extend(fields().map(|(at, field)| ((first, at), field, Some(turn))));
                    }
                }
            }
        }
    }
    // In the order of the definition, which conditions follow; the turns of a section stay together.
    candidates.sort_by_key(|((first, at), _, turn)| (*first, *turn, *at));
    let places = candidates.into_iter().map(|(_, field, turn)| {
        let section = procedure.sections.iter().find(|section| section.id == field.section);
        let path = match (section, turn) {
            (Some(section), Some(turn)) => form::turn_path(section, turn, field),
            _ => field.id.clone(),
        };
        (field, path, turn)
    });
    shown(places, &|_| None, entries, today)
}

/// Whether a condition on the form holds on this day; hidden fields count as empty.
#[must_use]
pub fn holds(procedure: &Procedure, condition: &Condition, entries: &Entries, today: Date) -> bool {
    let visible = visible_fields(procedure, entries, today);
    condition.on(today).holds(&|name| {
        let placed = visible.iter().find(|placed| placed.turn.is_none() && placed.field.id == name);
        placed.map_or_else(Vec::new, |placed| values(placed.field.kind, &placed.path, entries))
    })
}

/// The fields that are shown, in order. A condition sees only fields that stand earlier and are shown themselves: those
/// of its own turn, and those that do not repeat. `main` answers for names that are no field.
pub fn shown<'a>(
    places: impl Iterator<Item = (&'a FieldDefinition, String, Option<u8>)>,
    main: &dyn Fn(&str) -> Option<Vec<String>>,
    entries: &Entries,
    today: Date,
) -> Vec<Placed<'a>> {
    let mut shown: Vec<Placed<'a>> = Vec::new();
    for (field, path, turn) in places {
        let lookup = |name: &str| {
            main(name).unwrap_or_else(|| {
                let earlier = shown.iter().rev().find(|earlier| {
                    earlier.field.id == name && (earlier.turn.is_none() || earlier.turn == turn)
                });
                earlier.map_or_else(Vec::new, |earlier| values(earlier.field.kind, &earlier.path, entries))
            })
        };
        let holds = |condition: &Condition| condition.on(today).holds(&lookup);
        if field.when.as_ref().is_none_or(holds) {
            let is_required = field.required || field.required_when.as_ref().is_some_and(holds);
            shown.push(Placed { field, path, turn, is_required });
        }
    }
    shown
}

/// What a condition sees of a field: its codes, its date, or one mark that it is filled.
pub fn values(kind: FieldKind, path: &str, entries: &Entries) -> Vec<String> {
    if let (FieldKind::Date, Some(Value::Date(date))) = (kind, fields::read(kind, path, entries)) {
        return vec![Day::write(date)];
    }
    let codes: Vec<String> = entries.all(path).map(str::to_owned).collect();
    if codes.is_empty() && fields::is_filled(kind, path, entries) { vec![String::new()] } else { codes }
}
