//! The fields of the form, and what they have in common with follow-ups and answers.

use super::basis::{add_no_celex, check_codes};
use super::conditions;
use super::faults::{Faults, is_celex};
use crate::procedures::Procedure;
use crate::procedures::definition::{DateRange, FieldDefinition, FieldKind, Sensitivity};
use crate::procedures::fault::{Remedy, Wrong, listed};
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
            let wrong = Wrong::TakenName { name: field.id.clone() };
            faults.add(&format!("{place}.id"), wrong, Remedy::OtherName {});
        }
        if !procedure.sections.iter().any(|section| section.id == field.section) {
            let wrong = Wrong::UnknownSection { name: field.section.clone() };
            faults.add(&format!("{place}.section"), wrong, Remedy::CorrectName {});
        }
        check_before_acceptance(field, &place, faults);
        let known = conditions::Known { procedure, main: None, fields: &procedure.fields, at };
        check_conditions(field, &place, &known, faults);
    }
    let ids = procedure.fields.iter().enumerate().map(|(at, f)| (format!("field.{at}.id"), f.id.as_str()));
    faults.add_repeated(ids);
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
            let remedy = Remedy::Remove { key: "required_when".into() };
            faults.add(&place, Wrong::AlwaysRequired { name: field.id.clone() }, remedy);
        }
        conditions::check(condition, &place, known, faults);
    }
}

fn check_before_acceptance(field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    if !field.before_acceptance {
        return;
    }
    let key = "before_acceptance".to_owned();
    let (place, name) = (format!("{place}.{key}"), field.id.clone());
    if field.sensitivity != Sensitivity::Ordinary {
        faults.add(&place, Wrong::PersonBefore { name }, Remedy::Remove { key });
    } else if matches!(field.kind, FieldKind::LongText | FieldKind::File) {
        faults.add(&place, Wrong::FreeBefore { name }, Remedy::Remove { key });
    }
}

/// What holds for a field of the form and for a follow-up.
pub fn check_field(procedure: &Procedure, field: &FieldDefinition, place: &str, faults: &mut Faults<'_>) {
    faults.add_unless_name(&format!("{place}.id"), &field.id);
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
    let (id, key) = (&field.id, "required_parts");
    let parts = fields::parts(field.kind);
    if !field.required_parts.is_empty() && !fields::may_require_parts(field.kind) {
        return add_key_of_other_kind(id, key, place, faults);
    }
    for (at, part) in
        field.required_parts.iter().enumerate().filter(|(_, part)| !parts.contains(&part.as_str()))
    {
        let wrong = Wrong::NoSuchPart { name: id.clone(), part: part.clone() };
        let remedy = Remedy::Known { known: listed(parts.iter().copied()) };
        faults.add(&format!("{place}.{key}.{at}"), wrong, remedy);
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
            add_key_of_other_kind(id, "max_length", place, faults);
        }
        Some(length) if !(1..=LONGEST_TEXT).contains(&length) => {
            let remedy = Remedy::Range { least: "1".into(), most: LONGEST_TEXT.to_string() };
            faults.add(&format!("{place}.max_length"), Wrong::BadLength { name: id.clone() }, remedy);
        }
        _ => {}
    }
    let is_number = matches!(field.kind, FieldKind::Number | FieldKind::Money | FieldKind::Percentage);
    for (limit, name) in [(field.min, "min"), (field.max, "max")] {
        if limit.is_some() && !is_number {
            add_key_of_other_kind(id, name, place, faults);
        }
    }
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        faults.add(&format!("{place}.min"), Wrong::MinAboveMax { name: id.clone() }, Remedy::Exchange {});
    }
    if field.range != DateRange::Any && !matches!(field.kind, FieldKind::Date | FieldKind::Period) {
        add_key_of_other_kind(id, "range", place, faults);
    }
}

/// A key that fields of this kind do not have.
fn add_key_of_other_kind(name: &str, key: &str, place: &str, faults: &mut Faults<'_>) {
    let (name, key) = (name.to_owned(), key.to_owned());
    let wrong = Wrong::KeyOfOtherKind { name, key: key.clone() };
    faults.add(&format!("{place}.{key}"), wrong, Remedy::Remove { key });
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
        let name = || self.id.to_owned();
        let key = |key: &str| key.to_owned();
        if self.kind == FieldKind::Profession && self.list.is_none() {
            let remedy = Remedy::Fill { key: key("list") };
            return faults.add(place, Wrong::NoProfessions { name: name() }, remedy);
        }
        let is_choice = self.kind.takes_codes();
        let has_codes = self.list.is_some() || !self.options.is_empty();
        if is_choice && !has_codes {
            let remedy = Remedy::FillOne { key: key("list"), other: key("options") };
            faults.add(place, Wrong::NoChoices { name: name() }, remedy);
        }
        if !is_choice && has_codes {
            let own = if self.list.is_some() { "list" } else { "options" };
            let remedy = Remedy::RemoveOrCorrect { key: key(own), other: key("kind") };
            faults.add(place, Wrong::NotAChoice { name: name() }, remedy);
        }
        if let Some(list) = self.list {
            let at = format!("{place}.list");
            if !self.options.is_empty() {
                faults.add(&at, Wrong::ListAndOptions { name: name() }, Remedy::KeepOne {});
            }
            if !procedure.lists.iter().any(|known| known.id == list) {
                faults.add(&at, Wrong::UnknownList { name: list.to_owned() }, Remedy::CorrectName {});
            }
        }
        check_codes(&format!("{place}.options"), self.options, faults);
    }

    fn check_sensitivity(&self, place: &str, faults: &mut Faults<'_>) {
        let name = self.id.to_owned();
        let at = format!("{place}.sensitivity");
        match (self.sensitivity, self.ground) {
            (Sensitivity::Special, None) => {
                let remedy = Remedy::Example { example: "ground = \"32005L0036 56(2)\"".into() };
                faults.add(&at, Wrong::NoGround { name }, remedy);
            }
            (Sensitivity::Special, Some(ground)) if !ground.split(' ').next().is_some_and(is_celex) => {
                add_no_celex(&format!("{place}.ground"), ground, faults);
            }
            (Sensitivity::Ordinary | Sensitivity::Personal, Some(_)) => {
                let remedy = Remedy::Remove { key: "ground".into() };
                faults.add(&format!("{place}.ground"), Wrong::GroundNotNeeded { name }, remedy);
            }
            (Sensitivity::Ordinary, None)
                if matches!(self.kind, FieldKind::Person | FieldKind::IdentityDocument) =>
            {
                let remedy = Remedy::Write { write: "sensitivity = \"personal\"".into() };
                faults.add(&at, Wrong::NamesPerson { name }, remedy);
            }
            _ => {}
        }
    }
}
