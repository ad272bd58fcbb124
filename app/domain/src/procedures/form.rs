//! The form of a request and of its reply: which page owns what, what is shown, what is missing.

mod attachments;
mod changed;
mod linked;
mod placed;
mod prefill;
mod reply;
mod request;
mod turns;

pub use attachments::{Demanded, allowed_kinds, check_attachments, check_places, demanded, misplaced};
pub use changed::{
    Difference, check_correction, corrected, correction_steps, differences, taken_over, with_questions,
};
pub use linked::{Misfit, linked, may_be_taken_over, repeats, source_of};
pub use placed::{Placed, holds, visible_fields};
pub use prefill::{Known, kind_of, prefilled};
pub use reply::{answered_count, check_reply, is_answered, visible_follow_ups};
pub use request::{
    CORRECTS, Chosen, FOLLOWS, MAX_DAYS_AHEAD, check_request, check_step, chosen, owned_by, step_of, steps,
    steps_of_draft, wanted,
};
pub use turns::{add_turn, remove_turn, turn_path, turns};

use super::definition::{AttachedTo, FieldDefinition, FieldKind, Sensitivity};
use serde::{Deserialize, Serialize};

/// Where the documents of a request are attached that belong to no single field.
pub const REQUEST_DOCUMENTS: &str = "request";

/// Where documents of a request can be attached: to the request as a whole, and to each of its fields for documents that
/// is shown.
#[must_use]
pub fn document_places(
    procedure: &super::Procedure,
    entries: &super::Entries,
    today: time::Date,
) -> Vec<String> {
    let fields = visible_fields(procedure, entries, today).into_iter();
    let files = fields.filter(|placed| placed.field.kind == FieldKind::File).map(|placed| placed.path);
    let is_open = !allowed_kinds(procedure, AttachedTo::Request).is_empty();
    is_open.then(|| REQUEST_DOCUMENTS.to_owned()).into_iter().chain(files).collect()
}

/// A document of an exchange, as far as the rules need to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Path at which it is attached: `request`, a field, or an answer (`a.<question>`, `a.<question>.<follow-up>`).
    pub at: String,
    /// Its kind, a code of the definition's `document_kinds`.
    pub kind: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
}

/// Whether the other side sees the field before it accepts: never personal data, free text of several lines or
/// documents, whatever the definition says (recital 7 of Regulation 1024/2012: no more than judging competence needs).
#[must_use]
pub fn is_visible_before_acceptance(field: &FieldDefinition) -> bool {
    field.before_acceptance
        && field.sensitivity == Sensitivity::Ordinary
        && !matches!(
            field.kind,
            FieldKind::LongText | FieldKind::File | FieldKind::Person | FieldKind::IdentityDocument
        )
}

/// Whether documents are attached at any of the paths.
fn has_document(documents: &[Attached], paths: &[&str]) -> bool {
    documents.iter().any(|document| paths.contains(&document.at.as_str()))
}
