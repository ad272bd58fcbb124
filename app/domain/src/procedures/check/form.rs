//! The fields of the form, and what they have in common with follow-ups and answers.

use super::basis::check_codes;
use super::conditions;
use super::faults::{Faults, is_celex};
use crate::procedures::Procedure;
use crate::procedures::definition::{DateRange, FieldDefinition, FieldKind, Sensitivity};
use crate::procedures::fields;

/// Names that the form uses itself.
pub const RESERVED: [&str; 12] = [
    "a",
    "confidential",
    "corrects",
    "follows",
    "m",
    "message",
    "own",
    "own_reference",
    "q",
    "recipient",
    "request",
    "wanted",
];

/// Longest text that a definition may allow, in characters.
const LONGEST_TEXT: u32 = 20_000;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, field) in procedure.fields.iter().enumerate() {
        let place = format!("field.{at}");
        check_field(procedure, field, &place, faults);
        if RESERVED.contains(&field.id.as_str()) {
            let what = format!("the form uses the name `{}` itself; give the field another", field.id);
            faults.add(&format!("{place}.id"), what);
        }
        if !procedure.sections.iter().any(|section| section.id == field.section) {
            let what = format!(
                "the field `{}` stands in the section `{}`, which does not exist; name one of the sections",
                field.id, field.section
            );
            faults.add(&format!("{place}.section"), what);
        }
        check_before_acceptance(field, &place, faults);
        let known = conditions::Known { procedure, main: None, fields: &procedure.fields, at };
        check_conditions(field, &place, &known, faults);
    }
    let ids = procedure.fields.iter().enumerate().map(|(at, f)| (format!("field.{at}.id"), f.id.as_str()));
    faults.add_repeated("field", ids);
}

/// The conditions of a field of the form or of a follow-up.
pub fn check_conditions(
    field: &FieldDefinition,
    place: &str,
    known: &conditions::Known<'_>,
    faults: &mut Faults<'_>,
) {
    if let Some(condition) = &field.when {
        conditions::check(condition, &format!("{place}.when"), known, faults);
    }
    if let Some(condition) = &field.required_when {
        let place = format!("{place}.required_when");
        if field.required {
            let what = format!("the field `{}` is required in any case; remove `required_when`", field.id);
            faults.add(&place, what);
        }
        conditions::check(condition, &place, known, faults);
    }
}

fn check_before_acceptance(field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    if !field.before_acceptance {
        return;
    }
    let place = format!("{place}.before_acceptance");
    if field.sensitivity != Sensitivity::Ordinary {
        let what = format!(
            "the field `{}` says something about a person, which nobody sees before acceptance; remove \
             `before_acceptance`",
            field.id
        );
        faults.add(&place, what);
    } else if matches!(field.kind, FieldKind::LongText | FieldKind::File) {
        let what = format!(
            "the field `{}` is free text or a document, which nobody sees before acceptance; remove \
             `before_acceptance`",
            field.id
        );
        faults.add(&place, what);
    }
}

/// What holds for a field of the form and for a follow-up.
pub fn check_field(procedure: &Procedure, field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    faults.add_unless_name(&format!("{place}.id"), "field", &field.id);
    let shape = Answerable {
        id: &field.id,
        kind: field.kind,
        list: field.list.as_deref(),
        options: &field.options,
        sensitivity: field.sensitivity,
        ground: field.ground.as_deref(),
    };
    shape.check(procedure, place, faults);
    check_limits(field, place, faults);
    check_required_parts(field, place, faults);
}

fn check_required_parts(field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    let (id, place) = (&field.id, format!("{place}.required_parts"));
    let parts = fields::parts(field.kind);
    if !field.required_parts.is_empty() && !fields::may_require_parts(field.kind) {
        let what = format!("no single part of the field `{id}` can be required; remove `required_parts`");
        return faults.add(&place, what);
    }
    for (at, part) in
        field.required_parts.iter().enumerate().filter(|(_, part)| !parts.contains(&part.as_str()))
    {
        let what = format!("the field `{id}` has no part `{part}`; write one of {}", parts.join(", "));
        faults.add(&format!("{place}.{at}"), what);
    }
}

fn check_limits(field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &field.id;
    let is_text = matches!(
        field.kind,
        FieldKind::Text | FieldKind::LongText | FieldKind::Address | FieldKind::Person | FieldKind::Company
    );
    match field.max_length {
        Some(_) if !is_text => {
            let what = format!("the field `{id}` is no text; remove `max_length`");
            faults.add(&format!("{place}.max_length"), what);
        }
        Some(length) if !(1..=LONGEST_TEXT).contains(&length) => {
            let what = format!("the length of `{id}` must lie between 1 and {LONGEST_TEXT} characters");
            faults.add(&format!("{place}.max_length"), what);
        }
        _ => {}
    }
    let is_number = matches!(field.kind, FieldKind::Number | FieldKind::Money | FieldKind::Percentage);
    for (limit, name) in [(field.min, "min"), (field.max, "max")] {
        if limit.is_some() && !is_number {
            faults.add(&format!("{place}.{name}"), format!("the field `{id}` is no number; remove `{name}`"));
        }
    }
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        let what = format!("no number fits the field `{id}`: `min` is greater than `max`; exchange them");
        faults.add(&format!("{place}.min"), what);
    }
    if field.range != DateRange::Any && !matches!(field.kind, FieldKind::Date | FieldKind::Period) {
        faults.add(&format!("{place}.range"), format!("the field `{id}` is no date; remove `range`"));
    }
}

/// What fields, follow-ups and questions have in common.
pub struct Answerable<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its kind.
    pub kind: FieldKind,
    /// Its list.
    pub list: Option<&'a str>,
    /// Its own codes.
    pub options: &'a [String],
    /// Its sensitivity.
    pub sensitivity: Sensitivity,
    /// The act that allows special data.
    pub ground: Option<&'a str>,
}

impl Answerable<'_> {
    /// Whether the codes and the sensitivity fit the kind.
    pub fn check(&self, procedure: &Procedure, place: &str, faults: &mut Faults<'_>) {
        self.check_choices(procedure, place, faults);
        self.check_sensitivity(place, faults);
    }

    fn check_choices(&self, procedure: &Procedure, place: &str, faults: &mut Faults<'_>) {
        let id = self.id;
        if self.kind == FieldKind::Profession && self.list.is_none() {
            let what = format!("`{id}` is a profession; name the `list` of professions to choose from");
            return faults.add(place, what);
        }
        let is_choice = matches!(self.kind, FieldKind::Choice | FieldKind::Choices | FieldKind::Profession);
        let has_codes = self.list.is_some() || !self.options.is_empty();
        if is_choice && !has_codes {
            faults.add(place, format!("`{id}` offers nothing to choose; name a `list`, or write `options`"));
        }
        if !is_choice && has_codes {
            let what = format!("`{id}` is no choice; remove `list` and `options`, or correct the kind");
            faults.add(place, what);
        }
        if let Some(list) = self.list {
            let at = format!("{place}.list");
            if !self.options.is_empty() {
                faults.add(&at, format!("`{id}` has a `list` and `options`; keep one of them"));
            }
            if !procedure.lists.iter().any(|known| known.id == list) {
                faults.add(
                    &at,
                    format!("`{id}` names the list `{list}`, which does not exist; add it or correct it"),
                );
            }
        }
        check_codes(&format!("{place}.options"), self.options, faults);
    }

    fn check_sensitivity(&self, place: &str, faults: &mut Faults<'_>) {
        let id = self.id;
        let at = format!("{place}.sensitivity");
        match (self.sensitivity, self.ground) {
            (Sensitivity::Special, None) => {
                let what = format!(
                    "`{id}` holds data of Article 16 of Regulation 1024/2012 without a ground; write the act and its \
                     article, for example `ground = \"32005L0036 56(2)\"`"
                );
                faults.add(&at, what);
            }
            (Sensitivity::Special, Some(ground)) if !ground.split(' ').next().is_some_and(is_celex) => {
                let what = format!(
                    "the ground `{ground}` of `{id}` does not begin with a CELEX number; write it first"
                );
                faults.add(&format!("{place}.ground"), what);
            }
            (Sensitivity::Ordinary | Sensitivity::Personal, Some(_)) => {
                let what = format!("`{id}` is not special and needs no ground; remove `ground`");
                faults.add(&format!("{place}.ground"), what);
            }
            (Sensitivity::Ordinary, None)
                if matches!(self.kind, FieldKind::Person | FieldKind::IdentityDocument) =>
            {
                let what = format!("`{id}` names a person; write `sensitivity = \"personal\"`");
                faults.add(&at, what);
            }
            _ => {}
        }
    }
}
