//! A company or another legal person: name, register and number in it, VAT or national number, country.

use super::text::{LENGTH, check_line};
use super::{Shape, Value, country};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The five inputs.
pub const PARTS: &[&str] = &["name", "register", "number", "vat_number", "country"];

/// Greatest length of a number in characters.
const NUMBER_LENGTH: u32 = 60;

/// A name is always needed, and the country where the company is required: registers and numbers are national. A
/// register says nothing without the number in it, nor the number without its register. Further parts are required
/// where the definition says so.
pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let at = |part: &str| format!("{path}.{part}");
    let missing = |part: &str| entries.text(&at(part)).is_none();
    let mut problems = Vec::new();
    let is_entered = !missing("register") || !missing("number");
    for (part, is_needed, length) in [
        ("name", true, shape.length()),
        ("register", is_entered, LENGTH),
        ("number", is_entered, NUMBER_LENGTH),
        ("vat_number", false, NUMBER_LENGTH),
        ("country", shape.required, LENGTH),
    ] {
        if is_needed && missing(part) {
            problems.push(FieldProblem::new(at(part), ProblemCode::Required));
        }
        if part != "country" {
            problems.extend(check_line(&at(part), length, entries));
        }
    }
    problems.extend(country::check(&at("country"), entries));
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let text = |part: &str| entries.text(&format!("{path}.{part}")).map(str::to_owned);
    let (name, register, number, vat_number) =
        (text("name"), text("register"), text("number"), text("vat_number"));
    let country = country::read_country(&format!("{path}.country"), entries);
    let has_some =
        name.is_some() || register.is_some() || number.is_some() || vat_number.is_some() || country.is_some();
    has_some.then_some(Value::Company { name, register, number, vat_number, country })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;
    use crate::procedures::fields;
    use time::macros::date;

    fn paths(shape: &Shape<'_>, typed: &[(&str, &str)]) -> Vec<String> {
        let entries = typed.iter().copied().collect();
        fields::check(shape, "p", &entries, date!(2026 - 11 - 22)).into_iter().map(|p| p.path).collect()
    }

    #[test]
    fn a_company_has_a_name_and_a_register_has_a_number() {
        let shape = Shape::of(FieldKind::Company);
        assert_eq!(paths(&shape, &[("p.name", "Obras, Lda.")]), [""; 0]);
        assert_eq!(paths(&shape, &[("p.number", "514")]), ["p.name", "p.register"]);
        assert_eq!(paths(&shape.required(true), &[("p.name", "Obras, Lda.")]), ["p.country"]);
        assert_eq!(paths(&shape, &[("p.name", "Obras"), ("p.country", "XX")]), ["p.country"]);
    }

    #[test]
    fn a_definition_may_require_further_parts() {
        let parts = ["vat_number".to_owned(), "name".to_owned()];
        let shape = Shape { required_parts: &parts, ..Shape::of(FieldKind::Company) };
        assert_eq!(paths(&shape, &[("p.country", "PT")]), ["p.name", "p.vat_number"]);
        assert_eq!(paths(&shape, &[]), [""; 0]);
    }
}
