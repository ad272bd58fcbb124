//! A register and the number of the entry in it: one says nothing without the other.

use super::Value;
use super::text::{LENGTH, check_line};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The two inputs.
pub const PARTS: &[&str] = &["register", "number"];

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    for part in PARTS {
        let input = format!("{path}.{part}");
        if entries.text(&input).is_none() {
            problems.push(FieldProblem::new(&input, ProblemCode::Required));
        }
        problems.extend(check_line(&input, LENGTH, entries));
    }
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let text = |part: &str| entries.text(&format!("{path}.{part}")).map(str::to_owned);
    let (register, number) = (text("register"), text("number"));
    (register.is_some() || number.is_some()).then_some(Value::Register { register, number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_needs_the_name_of_its_register() {
        let entries: Entries = [("p.number", "HRB 17")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p.register", ProblemCode::Required)]);
    }
}
