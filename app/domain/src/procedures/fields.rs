//! Field kinds: what may be typed, what is wrong with it, and what it means. Each kind is one file.

mod address;
mod authority;
mod choice;
mod choices;
mod company;
mod country;
mod date;
mod declaration;
mod email;
mod file;
mod host;
mod iban;
mod identity_document;
mod language;
mod long_text;
mod money;
mod number;
mod percentage;
mod period;
mod person;
mod phone;
mod profession;
mod register;
mod shape;
mod text;
mod url;
mod value;
mod vehicle_plate;
mod yes_no;

pub use country::COUNTRIES;
pub use declaration::TICKED;
pub use iban::grouped;
pub use identity_document::IdentityKind;
pub use money::CURRENCIES;
pub use shape::Shape;
pub use value::{FreeText, NamedAuthority, Value, YesNoAnswer};

use super::Entries;
use super::definition::FieldKind;
use crate::problem::{FieldProblem, ProblemCode};
use time::Date;

/// What is wrong with what was typed at the path; nothing when it may be sent. Documents are not entries: whether a
/// required one is there is the business of the form.
#[must_use]
pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    if !is_filled(shape.kind, path, entries) {
        let code = match shape.kind {
            FieldKind::Declaration => ProblemCode::NotTicked,
            FieldKind::Choice | FieldKind::YesNo => ProblemCode::NotChosen,
            _ => ProblemCode::Required,
        };
        let missing = shape.required && shape.kind != FieldKind::File;
        return if missing { vec![FieldProblem::new(first_input(shape.kind, path), code)] } else { vec![] };
    }
    let mut problems = check_kind(shape, path, entries, today);
    for part in shape.required_parts.iter().filter(|part| !entries.has_anything_at(&format!("{path}.{part}")))
    {
        let input = first_input_of_part(path, part);
        if problems.iter().all(|problem| problem.path != input) {
            problems.push(FieldProblem::new(input, ProblemCode::Required));
        }
    }
    problems
}

fn check_kind(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    match shape.kind {
        FieldKind::Text => text::check(shape, path, entries),
        FieldKind::LongText => long_text::check(shape, path, entries),
        FieldKind::YesNo => yes_no::check(path, entries),
        FieldKind::Choice => choice::check(shape, path, entries),
        FieldKind::Choices => choices::check(shape, path, entries),
        FieldKind::Date => date::check(shape.range, path, entries, today),
        FieldKind::Period => period::check(shape, path, entries, today),
        FieldKind::Number => number::check(shape, path, entries),
        FieldKind::Money => money::check(shape, path, entries),
        FieldKind::Country => country::check(path, entries),
        FieldKind::Address => address::check(shape, path, entries),
        FieldKind::Person => person::check(shape, path, entries, today),
        FieldKind::Authority => authority::check(path, entries),
        FieldKind::Register => register::check(path, entries),
        FieldKind::Percentage => percentage::check(shape, path, entries),
        FieldKind::Company => company::check(shape, path, entries),
        FieldKind::Profession => profession::check(shape, path, entries),
        FieldKind::Language => language::check(path, entries),
        FieldKind::IdentityDocument => identity_document::check(shape, path, entries, today),
        FieldKind::Email => email::check(path, entries),
        FieldKind::Phone => phone::check(path, entries),
        FieldKind::Url => url::check(path, entries),
        FieldKind::Iban => iban::check(path, entries),
        FieldKind::VehiclePlate => vehicle_plate::check(path, entries),
        FieldKind::Declaration => declaration::check(path, entries),
        FieldKind::File => file::check(),
    }
}

/// What was typed at the path, where it makes sense; a value that `check` refuses may be read in part or not at all.
#[must_use]
pub fn read(kind: FieldKind, path: &str, entries: &Entries) -> Option<Value> {
    match kind {
        FieldKind::Text => text::read(path, entries),
        FieldKind::LongText => long_text::read(path, entries),
        FieldKind::YesNo => yes_no::read(path, entries),
        FieldKind::Choice => choice::read(path, entries),
        FieldKind::Choices => choices::read(path, entries),
        FieldKind::Date => date::read(path, entries).map(Value::Date),
        FieldKind::Period => period::read(path, entries),
        FieldKind::Number => number::read(path, entries),
        FieldKind::Money => money::read(path, entries),
        FieldKind::Country => country::read(path, entries),
        FieldKind::Address => address::read(path, entries),
        FieldKind::Person => person::read(path, entries),
        FieldKind::Authority => authority::read(path, entries).map(Value::Authority),
        FieldKind::Register => register::read(path, entries),
        FieldKind::Percentage => percentage::read(path, entries),
        FieldKind::Company => company::read(path, entries),
        FieldKind::Profession => profession::read(path, entries),
        FieldKind::Language => language::read(path, entries),
        FieldKind::IdentityDocument => identity_document::read(path, entries),
        FieldKind::Email => email::read(path, entries),
        FieldKind::Phone => phone::read(path, entries),
        FieldKind::Url => url::read(path, entries),
        FieldKind::Iban => iban::read(path, entries),
        FieldKind::VehiclePlate => vehicle_plate::read(path, entries),
        FieldKind::Declaration => declaration::read(path, entries),
        FieldKind::File => file::read(),
    }
}

/// Names of the inputs that a kind has below its path; empty for a kind of one input. A kind with a main input at the
/// path itself has its further inputs here too.
#[must_use]
pub const fn parts(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Text | FieldKind::LongText => text::PARTS,
        FieldKind::YesNo => yes_no::PARTS,
        FieldKind::Date => date::PARTS,
        FieldKind::Period => period::PARTS,
        FieldKind::Money => money::PARTS,
        FieldKind::Address => address::PARTS,
        FieldKind::Person => person::PARTS,
        FieldKind::Register => register::PARTS,
        FieldKind::Company => company::PARTS,
        FieldKind::IdentityDocument => identity_document::PARTS,
        FieldKind::VehiclePlate => vehicle_plate::PARTS,
        FieldKind::Choice
        | FieldKind::Choices
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::Percentage
        | FieldKind::Profession
        | FieldKind::Language
        | FieldKind::Email
        | FieldKind::Phone
        | FieldKind::Url
        | FieldKind::Iban
        | FieldKind::Declaration
        | FieldKind::File => &[],
    }
}

/// Whether something was typed that counts: a currency or a language alone, which forms set beforehand, does not.
#[must_use]
pub fn is_filled(kind: FieldKind, path: &str, entries: &Entries) -> bool {
    let has = |parts: &[&str]| parts.iter().any(|part| entries.has_anything_at(&format!("{path}.{part}")));
    let has_text =
        |parts: &[&str]| parts.iter().any(|part| entries.text(&format!("{path}.{part}")).is_some());
    match kind {
        FieldKind::YesNo => entries.text(path).is_some() || has_text(yes_no::PARTS),
        FieldKind::Choices => entries.all(path).next().is_some(),
        FieldKind::Date => has(date::PARTS),
        FieldKind::Period => has(period::PARTS),
        FieldKind::Money => has(&["amount"]),
        FieldKind::Address => has(address::PARTS),
        FieldKind::Person => has(person::PARTS),
        FieldKind::Register => has(register::PARTS),
        FieldKind::Company => has(company::PARTS),
        FieldKind::IdentityDocument => has(identity_document::PARTS),
        FieldKind::VehiclePlate => has(vehicle_plate::PARTS),
        FieldKind::File => false,
        FieldKind::Text
        | FieldKind::LongText
        | FieldKind::Choice
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::Percentage
        | FieldKind::Profession
        | FieldKind::Language
        | FieldKind::Email
        | FieldKind::Phone
        | FieldKind::Url
        | FieldKind::Iban
        | FieldKind::Declaration => entries.text(path).is_some(),
    }
}

/// Path of the first input that is always needed: where an error summary leads when the field is empty.
#[must_use]
pub fn first_input(kind: FieldKind, path: &str) -> String {
    match kind {
        FieldKind::Date => format!("{path}.day"),
        FieldKind::Period => format!("{path}.from.day"),
        FieldKind::Money => format!("{path}.amount"),
        FieldKind::Address => format!("{path}.street"),
        FieldKind::Person => format!("{path}.family_name"),
        FieldKind::Register => format!("{path}.register"),
        FieldKind::Company => format!("{path}.name"),
        FieldKind::IdentityDocument => format!("{path}.kind"),
        FieldKind::VehiclePlate => format!("{path}.plate"),
        FieldKind::Text
        | FieldKind::LongText
        | FieldKind::YesNo
        | FieldKind::Choice
        | FieldKind::Choices
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::Percentage
        | FieldKind::Profession
        | FieldKind::Language
        | FieldKind::Email
        | FieldKind::Phone
        | FieldKind::Url
        | FieldKind::Iban
        | FieldKind::Declaration
        | FieldKind::File => path.to_owned(),
    }
}

/// The kinds of which a definition may require single parts.
#[must_use]
pub const fn may_require_parts(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Period
            | FieldKind::Address
            | FieldKind::Person
            | FieldKind::Company
            | FieldKind::IdentityDocument
    )
}

/// Path of the first input of a part: that of the day where the part is a date.
fn first_input_of_part(path: &str, part: &str) -> String {
    match part {
        "from" | "to" | "birth_date" | "valid_until" => format!("{path}.{part}.day"),
        _ => format!("{path}.{part}"),
    }
}
