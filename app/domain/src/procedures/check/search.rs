//! What may be declared searchable.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldDefinition, Sensitivity};
use crate::search::cases::{has_marks, has_words};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, field) in procedure.fields.iter().enumerate().filter(|(_, field)| field.searchable) {
        if let Some(what) = fault(procedure, field) {
            faults.add(&format!("field.{at}.searchable"), what);
        }
    }
    for (at, question) in procedure.questions.iter().enumerate() {
        for (of, follow_up) in question.follow_ups.iter().enumerate().filter(|(_, field)| field.searchable) {
            let what = format!("the follow-up `{}` is part of an answer; remove `searchable`", follow_up.id);
            faults.add(&format!("question.{at}.follow_up.{of}.searchable"), what);
        }
    }
}

fn fault(procedure: &Procedure, field: &FieldDefinition) -> Option<String> {
    let id = &field.id;
    match field.sensitivity {
        Sensitivity::Ordinary if !has_words(field.kind) => {
            Some(format!("values of the kind of `{id}` have no words; remove `searchable`"))
        }
        Sensitivity::Personal if !has_marks(field.kind) => Some(format!(
            "the field `{id}` is personal, and only names and days of birth are found then; remove \
             `searchable`"
        )),
        Sensitivity::Personal if procedure.no_person_search => Some(format!(
            "nobody may search for persons here, so the field `{id}` is never found; remove `searchable`, or remove \
             `no_person_search`"
        )),
        Sensitivity::Special => Some(format!(
            "the field `{id}` holds data of Article 16 of Regulation 1024/2012, which nobody searches for; remove \
             `searchable`"
        )),
        _ => None,
    }
}
