//! Sections that repeat: how often, and what may stand in them.

use super::faults::Faults;
use super::form::RESERVED;
use crate::procedures::Procedure;
use crate::procedures::definition::FieldKind;
use crate::procedures::fault::{Remedy, Wrong};

/// Most turns that a section may have.
const MOST: u8 = 50;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, section) in procedure.sections.iter().enumerate() {
        let Some(repeats) = section.repeats else { continue };
        let id = &section.id;
        let (name, place) = (|| id.clone(), format!("section.{at}.repeats"));
        if repeats.max < 2 || repeats.max > MOST {
            let remedy = Remedy::Range { least: "2".into(), most: MOST.to_string() };
            faults.add(&place, Wrong::BadRepeats { name: name() }, remedy);
        }
        if repeats.min > repeats.max {
            faults.add(&place, Wrong::MinAboveMax { name: name() }, Remedy::Exchange {});
        }
        let mut fields = procedure.fields.iter().filter(|field| field.section == *id);
        if repeats.min > 0 && !fields.clone().any(|field| field.required && field.when.is_none()) {
            let (write, other) = ("required = true".into(), "min = 0".into());
            faults.add(&place, Wrong::NothingDemanded { name: name() }, Remedy::WriteOne { write, other });
        }
        if let Some(file) = fields.find(|field| field.kind == FieldKind::File) {
            let wrong = Wrong::DocumentRepeats { name: file.id.clone(), section: name() };
            faults.add(&place, wrong, Remedy::OtherSection {});
        }
        // The entries of its fields stand below its name, beside those of the fields that do not repeat.
        if RESERVED.contains(&id.as_str()) || procedure.field(id).is_some() {
            let wrong = Wrong::TakenName { name: name() };
            faults.add(&format!("section.{at}.id"), wrong, Remedy::OtherName {});
        }
    }
}
