//! A registration number of a vehicle, with the state that gave it: one says nothing without the other.

use super::{Value, country};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The two inputs.
pub const PARTS: &[&str] = &["plate", "country"];

/// Greatest length in characters: the longest of the area, with their signs between the groups, have eleven.
const LENGTH: usize = 16;

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let (plate, state) = (format!("{path}.plate"), format!("{path}.country"));
    let mut problems = Vec::new();
    match entries.text(&plate).map(normalised) {
        None => problems.push(FieldProblem::new(plate, ProblemCode::Required)),
        Some(None) => problems.push(FieldProblem::new(plate, ProblemCode::NotAPlate)),
        Some(Some(_)) => {}
    }
    if entries.text(&state).is_none() {
        problems.push(FieldProblem::new(&state, ProblemCode::Required));
    }
    problems.extend(country::check(&state, entries));
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let plate = entries.text(&format!("{path}.plate")).and_then(normalised);
    let country = country::read_country(&format!("{path}.country"), entries);
    (plate.is_some() || country.is_some()).then_some(Value::VehiclePlate { plate, country })
}

/// Capital letters of the scripts of the area and digits; groups keep the sign between them, runs of spaces become one.
fn normalised(text: &str) -> Option<String> {
    let words: Vec<String> =
        text.split_whitespace().map(|word| word.chars().map(capital).collect()).collect();
    let plate = words.join(" ");
    let count = |is: fn(char) -> bool| plate.chars().filter(|c| is(*c)).count();
    let fits = (2..=LENGTH).contains(&plate.chars().count())
        && count(char::is_alphanumeric) >= 2
        && plate.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '·' | '/'));
    fits.then_some(plate)
}

/// The capital letter, where there is exactly one.
fn capital(c: char) -> char {
    let mut capitals = c.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plate(text: &str) -> Option<Value> {
        read("p", &[("p.plate", text)].into_iter().collect())
    }

    #[test]
    fn a_plate_is_read_in_capital_letters_of_every_script() {
        for (typed, read) in [
            ("aa-12-bb", "AA-12-BB"),
            ("b  cd 1234", "B CD 1234"),
            ("ikη 4321", "IKΗ 4321"),
            ("св1234 ав", "СВ1234 АВ"),
        ] {
            let expected = Value::VehiclePlate { plate: Some(read.into()), country: None };
            assert_eq!(plate(typed), Some(expected), "{typed}");
        }
        for text in ["A", "--", "<AA 12>", "AAAAAAAAAAAAAAAAA", "AA\u{7}12"] {
            assert_eq!(plate(text), None, "{text}");
        }
    }

    #[test]
    fn a_plate_needs_its_country() {
        let entries: Entries = [("p.plate", "AA-12-BB")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p.country", ProblemCode::Required)]);
        let entries: Entries = [("p.country", "PT")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p.plate", ProblemCode::Required)]);
    }
}
