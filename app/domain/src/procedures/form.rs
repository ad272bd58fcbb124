//! The form of a request and of its reply: which page owns what, what is shown, what is missing.

mod changed;
mod reply;
mod request;

pub use changed::{
    Difference, asked, check_correction, corrected, correction_steps, differences, taken_over,
};
pub use reply::{answered_count, check_reply, is_answered, visible_follow_ups};
pub use request::{
    CORRECTS, Chosen, FOLLOWS, MAX_DAYS_AHEAD, check_request, check_step, chosen, owned_by, step_of, steps,
    visible_fields,
};

use super::definition::{FieldDefinition, FieldKind, Sensitivity};
use super::{Entries, fields};
use serde::{Deserialize, Serialize};

/// Where the documents of a request are attached that belong to no single field.
pub const REQUEST_DOCUMENTS: &str = "request";

/// A document of an exchange, as far as the rules need to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Path at which it is attached: `request`, a field, or an answer (`a.<question>`, `a.<question>.<follow-up>`).
    pub at: String,
    /// Its kind, a code of the definition's `document_kinds`.
    pub kind: String,
}

/// Whether the other side sees the field before it accepts: never personal data, free text of several lines or
/// documents, whatever the definition says (recital 7 of Regulation 1024/2012: no more than judging competence needs).
#[must_use]
pub fn is_visible_before_acceptance(field: &FieldDefinition) -> bool {
    field.before_acceptance
        && field.sensitivity == Sensitivity::Ordinary
        && !matches!(field.kind, FieldKind::LongText | FieldKind::File | FieldKind::Person)
}

/// The fields that are shown, in order. A condition sees only fields that stand earlier and are shown themselves.
fn shown<'a>(
    all: &'a [FieldDefinition],
    path_of: &dyn Fn(&FieldDefinition) -> String,
    main: &dyn Fn(&str) -> Option<Vec<String>>,
    entries: &Entries,
) -> Vec<&'a FieldDefinition> {
    let mut shown: Vec<&FieldDefinition> = Vec::new();
    for field in all {
        let is_shown = field.when.as_ref().is_none_or(|condition| {
            condition.holds(&|name| {
                main(name).unwrap_or_else(|| {
                    let earlier = shown.iter().find(|earlier| earlier.id == name);
                    earlier.map_or_else(Vec::new, |earlier| values(earlier.kind, &path_of(earlier), entries))
                })
            })
        });
        if is_shown {
            shown.push(field);
        }
    }
    shown
}

/// What a condition sees of a field: its codes, or one mark that it is filled.
fn values(kind: FieldKind, path: &str, entries: &Entries) -> Vec<String> {
    let codes: Vec<String> = entries.all(path).map(str::to_owned).collect();
    if codes.is_empty() && fields::is_filled(kind, path, entries) { vec![String::new()] } else { codes }
}

/// Whether documents are attached at any of the paths.
fn has_document(documents: &[Attached], paths: &[&str]) -> bool {
    documents.iter().any(|document| paths.contains(&document.at.as_str()))
}
