//! Initial values of fields: their source exists, has the same kind, and says no more about a person.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldDefinition, FieldKind, Prefill};
use crate::procedures::form::kind_of;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, field) in procedure.fields.iter().enumerate() {
        if let Some(prefill) = &field.prefilled_from
            && let Some(what) = fault(procedure, at, field, prefill)
        {
            faults.add(&format!("field.{at}.prefilled_from"), what);
        }
    }
}

fn fault(procedure: &Procedure, at: usize, field: &FieldDefinition, prefill: &Prefill) -> Option<String> {
    let id = &field.id;
    // What is declared or ticked is each person's own act; documents are no entries.
    if matches!(field.kind, FieldKind::Declaration | FieldKind::Choices | FieldKind::File) {
        return Some(format!("the field `{id}` is ticked or attached by hand; remove `prefilled_from`"));
    }
    let source = match prefill {
        Prefill::Fact(fact) if kind_of(*fact) == field.kind => return None,
        Prefill::Fact(_) => {
            return Some(format!(
                "the fact does not fit the kind of the field `{id}`; name another, or a field"
            ));
        }
        Prefill::Field(source) => source,
    };
    let repeats = |field: &FieldDefinition| {
        procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some())
    };
    let codes = |field: &FieldDefinition| procedure.choices(field.list.as_deref(), &field.options).to_vec();
    match procedure.fields.iter().enumerate().find(|(_, known)| known.id == *source) {
        None => Some(format!("`{id}` is filled from `{source}`, which does not exist; correct the name")),
        Some((position, _)) if position >= at => Some(format!(
            "`{id}` is filled from `{source}`, which does not stand earlier; move `{source}` up"
        )),
        Some((_, known)) if known.kind != field.kind || codes(known) != codes(field) => Some(format!(
            "`{id}` is filled from `{source}`, which has another kind or other codes; name a field that is alike"
        )),
        Some((_, known)) if known.sensitivity > field.sensitivity => Some(format!(
            "`{id}` is filled from `{source}`, which says more about a person; give both the same sensitivity"
        )),
        Some((_, known)) if repeats(known) && known.section != field.section => Some(format!(
            "`{id}` is filled from `{source}`, which may be filled several times; name a field that does not repeat"
        )),
        Some(_) => None,
    }
}
