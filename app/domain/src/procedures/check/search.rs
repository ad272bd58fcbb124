//! What may be declared searchable.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldDefinition, Sensitivity};
use crate::procedures::fault::{Remedy, Wrong};
use crate::search::cases::{has_marks, has_words};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, field) in procedure.fields.iter().enumerate().filter(|(_, field)| field.searchable) {
        if let Some((wrong, remedy)) = fault(procedure, field) {
            faults.add(&format!("field.{at}.searchable"), wrong, remedy);
        }
    }
}

fn fault(procedure: &Procedure, field: &FieldDefinition) -> Option<(Wrong, Remedy)> {
    let (name, key) = (field.id.clone(), "searchable".to_owned());
    match field.sensitivity {
        Sensitivity::Ordinary if !has_words(field.kind) => {
            Some((Wrong::KeyOfOtherKind { name, key: key.clone() }, Remedy::Remove { key }))
        }
        Sensitivity::Personal if !has_marks(field.kind) => {
            Some((Wrong::PersonalNotFound { name }, Remedy::Remove { key }))
        }
        Sensitivity::Personal if procedure.no_person_search => {
            Some((Wrong::NoPersonSearch { name }, Remedy::Remove { key }))
        }
        Sensitivity::Special => Some((Wrong::SpecialNotFound { name }, Remedy::Remove { key })),
        _ => None,
    }
}
