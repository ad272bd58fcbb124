//! Sections that repeat: how often, and what may stand in them.

use super::faults::Faults;
use super::form::RESERVED;
use crate::procedures::Procedure;
use crate::procedures::definition::FieldKind;

/// Most turns that a section may have.
const MOST: u8 = 50;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, section) in procedure.sections.iter().enumerate() {
        let Some(repeats) = section.repeats else { continue };
        let (id, place) = (&section.id, format!("section.{at}.repeats"));
        if repeats.max < 2 || repeats.max > MOST {
            let what = format!(
                "the section `{id}` repeats up to `max` times; write 2 to {MOST}, or remove `repeats`"
            );
            faults.add(&place, what);
        }
        if repeats.min > repeats.max {
            faults.add(&place, format!("the section `{id}` cannot be filled: `min` is greater than `max`"));
        }
        let mut fields = procedure.fields.iter().filter(|field| field.section == *id);
        if repeats.min > 0 && !fields.clone().any(|field| field.required && field.when.is_none()) {
            let what = format!(
                "the section `{id}` demands {} turns but none of its fields; write `required = true` at a field \
                 without `when`, or `min = 0`",
                repeats.min
            );
            faults.add(&place, what);
        }
        if let Some(file) = fields.find(|field| field.kind == FieldKind::File) {
            let what = format!(
                "the field `{}` holds documents, which belong to no turn of the section `{id}`; move it to another \
                 section",
                file.id
            );
            faults.add(&place, what);
        }
        // The entries of its fields stand below its name, beside those of the fields that do not repeat.
        if RESERVED.contains(&id.as_str()) || procedure.field(id).is_some() {
            let what = format!("a field or the form itself has the name `{id}`; give the section another");
            faults.add(&format!("section.{at}.id"), what);
        }
    }
}
