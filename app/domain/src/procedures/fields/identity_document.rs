//! A document that proves who somebody is: its kind out of a closed list, number, issuing country, last day.

use super::text::check_line;
use super::{Shape, Value, country, date};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use crate::procedures::definition::DateRange;
use serde::{Deserialize, Serialize};
use time::Date;

/// The inputs; the date has three.
pub const PARTS: &[&str] = &["kind", "number", "country", "valid_until"];

/// Greatest length of a number in characters.
const LENGTH: u32 = 40;

/// The documents by which the states of the European Economic Area know a person: passports and identity cards
/// (Directive 2004/38/EC, Articles 4 and 5), residence permits (Regulation (EC) No 1030/2002), travel documents of
/// refugees and stateless persons (Convention of 1951, Article 28), driving licences (Directive 2006/126/EC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityKind {
    /// A passport.
    Passport,
    /// An identity card.
    IdentityCard,
    /// A residence permit or card.
    ResidencePermit,
    /// A travel document of a refugee or a stateless person.
    TravelDocument,
    /// A driving licence.
    DrivingLicence,
}

impl IdentityKind {
    /// Every kind, in the order of forms.
    pub const ALL: [Self; 5] = [
        Self::Passport,
        Self::IdentityCard,
        Self::ResidencePermit,
        Self::TravelDocument,
        Self::DrivingLicence,
    ];

    /// The code that forms post.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::IdentityCard => "identity_card",
            Self::ResidencePermit => "residence_permit",
            Self::TravelDocument => "travel_document",
            Self::DrivingLicence => "driving_licence",
        }
    }

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Kind and number are always needed, and the issuing country where the document is required. The last day may lie in
/// the past, for the matter may be an expired document, and may be missing: some documents have none.
pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    let at = |part: &str| format!("{path}.{part}");
    let mut problems = Vec::new();
    for (part, is_needed) in [("kind", true), ("number", true), ("country", shape.required)] {
        if is_needed && entries.text(&at(part)).is_none() {
            problems.push(FieldProblem::new(at(part), ProblemCode::Required));
        }
    }
    if entries.text(&at("kind")).is_some_and(|code| IdentityKind::parse(code).is_none()) {
        problems.push(FieldProblem::new(at("kind"), ProblemCode::NotAChoice));
    }
    problems.extend(check_line(&at("number"), LENGTH, entries));
    problems.extend(country::check(&at("country"), entries));
    if entries.has_anything_at(&at("valid_until")) {
        problems.extend(date::check(DateRange::Any, &at("valid_until"), entries, today));
    }
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let at = |part: &str| format!("{path}.{part}");
    let kind = entries.text(&at("kind")).and_then(IdentityKind::parse);
    let number = entries.text(&at("number")).map(str::to_owned);
    let country = country::read_country(&at("country"), entries);
    let valid_until = date::read(&at("valid_until"), entries);
    let has_some = kind.is_some() || number.is_some() || country.is_some() || valid_until.is_some();
    has_some.then_some(Value::IdentityDocument { kind, number, country, valid_until })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;
    use time::macros::date;

    fn paths(required: bool, typed: &[(&str, &str)]) -> Vec<String> {
        let shape = Shape::of(FieldKind::IdentityDocument).required(required);
        let entries = typed.iter().copied().collect();
        check(&shape, "p", &entries, date!(2026 - 11 - 22)).into_iter().map(|p| p.path).collect()
    }

    #[test]
    fn a_document_has_a_kind_and_a_number_and_perhaps_a_last_day() {
        assert_eq!(paths(false, &[("p.kind", "passport"), ("p.number", "CC 123456")]), [""; 0]);
        assert_eq!(paths(true, &[("p.kind", "passport")]), ["p.number", "p.country"]);
        assert_eq!(paths(false, &[("p.kind", "library_card"), ("p.number", "1")]), ["p.kind"]);
        assert_eq!(
            paths(false, &[("p.kind", "passport"), ("p.number", "1"), ("p.valid_until.day", "3")]),
            ["p.valid_until.month"]
        );
    }

    #[test]
    fn every_kind_is_read_by_its_code() {
        for kind in IdentityKind::ALL {
            assert_eq!(IdentityKind::parse(kind.code()), Some(kind));
        }
    }
}
