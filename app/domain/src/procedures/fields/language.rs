//! A language, by its code: one of those in which the system is read.

use super::Value;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let Some(code) = entries.text(path) else { return Vec::new() };
    match Language::parse(code) {
        Some(_) => Vec::new(),
        None => vec![FieldProblem::new(path, ProblemCode::NotAChoice)],
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    entries.text(path).and_then(Language::parse).map(Value::Language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_one_of_the_system() {
        for (code, fits) in [("mt", true), ("nb", true), ("xx", false), ("Malti", false)] {
            let entries: Entries = [("p", code)].into_iter().collect();
            assert_eq!(check("p", &entries).is_empty(), fits, "{code}");
            assert_eq!(read("p", &entries).is_some(), fits, "{code}");
        }
    }
}
