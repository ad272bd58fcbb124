//! Initial values of fields: their source exists, has the same kind, and says no more about a person.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldDefinition, FieldKind, Prefill};
use crate::procedures::fault::{Remedy, Wrong};
use crate::procedures::form::kind_of;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, field) in procedure.fields.iter().enumerate() {
        if let Some(prefill) = &field.prefilled_from
            && let Some((wrong, remedy)) = fault(procedure, at, field, prefill)
        {
            faults.add(&format!("field.{at}.prefilled_from"), wrong, remedy);
        }
    }
}

fn fault(
    procedure: &Procedure,
    at: usize,
    field: &FieldDefinition,
    prefill: &Prefill,
) -> Option<(Wrong, Remedy)> {
    let name = field.id.clone();
    // What is declared or ticked is each person's own act; documents are no entries.
    if matches!(field.kind, FieldKind::Declaration | FieldKind::Choices | FieldKind::File) {
        return Some((Wrong::ByHand { name }, Remedy::Remove { key: "prefilled_from".into() }));
    }
    let source = match prefill {
        Prefill::Fact(fact) if kind_of(*fact) == field.kind => return None,
        Prefill::Fact(_) => return Some((Wrong::OtherFact { name }, Remedy::OtherField {})),
        Prefill::Field(source) => source,
    };
    let repeats = |field: &FieldDefinition| {
        procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some())
    };
    let codes = |field: &FieldDefinition| procedure.choices(field.list.as_deref(), &field.options).to_vec();
    let of = source.clone();
    match procedure.fields.iter().enumerate().find(|(_, known)| known.id == *source) {
        None => Some((Wrong::UnknownField { name: of }, Remedy::CorrectName {})),
        Some((position, _)) if position >= at => {
            Some((Wrong::NotEarlier { name: of.clone() }, Remedy::Up { name: of }))
        }
        Some((_, known)) if known.kind != field.kind || codes(known) != codes(field) => {
            Some((Wrong::OtherSource { name, source: of }, Remedy::OtherField {}))
        }
        Some((_, known)) if known.sensitivity > field.sensitivity => {
            Some((Wrong::SaysMore { name: of, than: name.clone() }, Remedy::Raise { name }))
        }
        Some((_, known)) if repeats(known) && known.section != field.section => {
            Some((Wrong::SeveralTimes { name: of }, Remedy::OtherField {}))
        }
        Some(_) => None,
    }
}
