//! A natural person: given name, family name, date and place of birth, nationality.

use super::text::check_line;
use super::{Shape, Value, country, date};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use crate::procedures::definition::DateRange;
use time::Date;

/// The inputs; the date has three.
pub const PARTS: &[&str] = &["given_name", "family_name", "birth_date", "birth_place", "nationality"];

/// A family name is always needed, and the date of birth where the person is required: two persons of one name are
/// told apart by it. A given name is not: some people have one name only.
pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    let at = |part: &str| format!("{path}.{part}");
    let mut problems = Vec::new();
    problems.extend(check_line(&at("given_name"), shape.length(), entries));
    if entries.text(&at("family_name")).is_none() {
        problems.push(FieldProblem::new(at("family_name"), ProblemCode::Required));
    }
    problems.extend(check_line(&at("family_name"), shape.length(), entries));
    if entries.has_anything_at(&at("birth_date")) {
        problems.extend(date::check(DateRange::Past, &at("birth_date"), entries, today));
    } else if shape.required {
        problems.push(FieldProblem::new(at("birth_date.day"), ProblemCode::Required));
    }
    problems.extend(check_line(&at("birth_place"), shape.length(), entries));
    problems.extend(country::check(&at("nationality"), entries));
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let at = |part: &str| format!("{path}.{part}");
    let text = |part: &str| entries.text(&at(part)).map(str::to_owned);
    let (given_name, family_name, birth_place) =
        (text("given_name"), text("family_name"), text("birth_place"));
    let birth_date = date::read(&at("birth_date"), entries);
    let nationality = country::read_country(&at("nationality"), entries);
    let has_some = given_name.is_some()
        || family_name.is_some()
        || birth_place.is_some()
        || birth_date.is_some()
        || nationality.is_some();
    has_some.then_some(Value::Person { given_name, family_name, birth_date, birth_place, nationality })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;
    use time::macros::date;

    #[test]
    fn a_required_person_has_a_family_name_and_a_date_of_birth() {
        let shape = Shape::of(FieldKind::Person).required(true);
        let entries: Entries = [("p.given_name", "Inês")].into_iter().collect();
        assert_eq!(
            check(&shape, "p", &entries, date!(2026 - 11 - 22)),
            [
                FieldProblem::new("p.family_name", ProblemCode::Required),
                FieldProblem::new("p.birth_date.day", ProblemCode::Required)
            ]
        );
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        let entries: Entries = [
            ("p.family_name", "Costa"),
            ("p.birth_date.day", "23"),
            ("p.birth_date.month", "11"),
            ("p.birth_date.year", "2026"),
        ]
        .into_iter()
        .collect();
        let problems = check(&Shape::of(FieldKind::Person), "p", &entries, date!(2026 - 11 - 22));
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].path.as_str(), problems[0].code),
            ("p.birth_date.day", ProblemCode::DateTooLate)
        );
    }
}
