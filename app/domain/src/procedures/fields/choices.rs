//! Several codes of a list.

use super::{Shape, Value};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    if entries.all(path).all(|code| shape.choices.iter().any(|known| known == code)) {
        return Vec::new();
    }
    vec![FieldProblem::new(path, ProblemCode::NotAChoice)]
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let mut codes = Vec::new();
    for code in entries.all(path) {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    (!codes.is_empty()).then_some(Value::Choices(codes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn every_code_must_be_of_the_list_and_counts_once() {
        let choices = ["a".to_owned(), "b".to_owned()];
        let shape = Shape { choices: &choices, ..Shape::of(FieldKind::Choices) };
        let entries: Entries = [("p", "b"), ("p", "a"), ("p", "b")].into_iter().collect();
        assert_eq!(check(&shape, "p", &entries), []);
        assert_eq!(read("p", &entries), Some(Value::Choices(vec!["b".into(), "a".into()])));
        let entries: Entries = [("p", "b"), ("p", "c")].into_iter().collect();
        assert_eq!(check(&shape, "p", &entries), [FieldProblem::new("p", ProblemCode::NotAChoice)]);
    }
}
