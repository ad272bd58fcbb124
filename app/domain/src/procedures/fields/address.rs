//! An address: street, postcode, town, country. Only the town and the country are ever required: places without
//! streets or postcodes exist.

use super::text::check_line;
use super::{Shape, Value, country};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The four inputs.
pub const PARTS: &[&str] = &["street", "postcode", "town", "country"];

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let at = |part: &str| format!("{path}.{part}");
    let mut problems = Vec::new();
    problems.extend(check_line(&at("street"), shape.length(), entries));
    problems.extend(check_line(&at("postcode"), 20, entries));
    problems.extend(check_line(&at("town"), shape.length(), entries));
    for part in ["town", "country"] {
        if shape.required && entries.text(&at(part)).is_none() {
            problems.push(FieldProblem::new(at(part), ProblemCode::Required));
        }
    }
    problems.extend(country::check(&at("country"), entries));
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let text = |part: &str| entries.text(&format!("{path}.{part}")).map(str::to_owned);
    let (street, postcode, town) = (text("street"), text("postcode"), text("town"));
    let country = country::read_country(&format!("{path}.country"), entries);
    let has_some = street.is_some() || postcode.is_some() || town.is_some() || country.is_some();
    has_some.then_some(Value::Address { street, postcode, town, country })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn a_required_address_has_a_town_and_a_country() {
        let shape = Shape::of(FieldKind::Address).required(true);
        let entries: Entries = [("p.street", "Rua 1"), ("p.country", "XX")].into_iter().collect();
        assert_eq!(
            check(&shape, "p", &entries),
            [
                FieldProblem::new("p.town", ProblemCode::Required),
                FieldProblem::new("p.country", ProblemCode::NotACountry)
            ]
        );
        assert_eq!(check(&shape.required(false), "p", &[("p.town", "Ulm")].into_iter().collect()), []);
    }
}
