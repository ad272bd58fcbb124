//! What the form of an exchange takes over from one of another procedure.

use super::visible_fields;
use crate::procedures::definition::{FieldDefinition, FieldKind, FollowsDefinition};
use crate::procedures::{Entries, Procedure};
use time::Date;

/// Why a field does not take over what another says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// The other form has no such field.
    Missing,
    /// The fields are of different kinds, or have other codes.
    OtherKind,
    /// The other one says more about a person.
    SaysMore,
    /// One of them may be filled in several times.
    Repeats,
}

/// Whether documents, and what each person declares, are taken over: never.
#[must_use]
pub const fn may_be_taken_over(kind: FieldKind) -> bool {
    !matches!(kind, FieldKind::File | FieldKind::Declaration)
}

/// The field of the other form from which this one takes over.
///
/// # Errors
/// Why there is none that fits.
pub fn source_of<'a>(
    procedure: &Procedure,
    field: &FieldDefinition,
    other: &'a Procedure,
) -> Result<&'a FieldDefinition, Misfit> {
    let source = other.field(&field.id).ok_or(Misfit::Missing)?;
    let codes = |of: &Procedure, field: &FieldDefinition| -> Vec<String> {
        of.choices(field.list.as_deref(), &field.options).to_vec()
    };
    if source.kind != field.kind || codes(other, source) != codes(procedure, field) {
        return Err(Misfit::OtherKind);
    }
    if source.sensitivity > field.sensitivity {
        return Err(Misfit::SaysMore);
    }
    if repeats(procedure, field) || repeats(other, source) { Err(Misfit::Repeats) } else { Ok(source) }
}

/// Whether the field may be filled in several times.
#[must_use]
pub fn repeats(procedure: &Procedure, field: &FieldDefinition) -> bool {
    procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some())
}

/// The form of a new exchange that follows from this form of another procedure, which was filled in on this day: what it
/// says in fields that it shows.
#[must_use]
pub fn linked(
    procedure: &Procedure,
    follows: &FollowsDefinition,
    other: &Procedure,
    form: &Entries,
    day: Date,
) -> Entries {
    let shown = visible_fields(other, form, day);
    let is_shown = |name: &str| shown.iter().any(|placed| placed.turn.is_none() && placed.field.id == name);
    let fits = |field: &&FieldDefinition| {
        may_be_taken_over(field.kind) && is_shown(&field.id) && source_of(procedure, field, other).is_ok()
    };
    let fields = follows.fields.iter().filter_map(|name| procedure.field(name)).filter(fits);
    let names: Vec<&str> = fields.map(|field| field.id.as_str()).collect();
    let is_taken = |path: &str| {
        let at = |name: &&str| {
            path.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        names.iter().any(at)
    };
    let taken = form.0.iter().filter(|(path, _)| is_taken(path));
    Entries(taken.map(|(path, texts)| (path.clone(), texts.clone())).collect())
}
