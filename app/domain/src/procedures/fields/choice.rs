//! One code of a list.

use super::{Shape, Value};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let mut codes = entries.all(path);
    let first_is_known = codes.next().is_none_or(|code| shape.choices.iter().any(|known| known == code));
    if first_is_known && codes.next().is_none() {
        return Vec::new();
    }
    vec![FieldProblem::new(path, ProblemCode::NotAChoice)]
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    entries.text(path).map(|code| Value::Choice(code.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn only_one_code_of_the_list_is_a_choice() {
        let choices = ["a".to_owned(), "b".to_owned()];
        let shape = Shape { choices: &choices, ..Shape::of(FieldKind::Choice) };
        assert_eq!(check(&shape, "p", &[("p", "b")].into_iter().collect()), []);
        for wrong in [vec![("p", "c")], vec![("p", "a"), ("p", "b")]] {
            let problems = check(&shape, "p", &wrong.into_iter().collect());
            assert_eq!(problems, [FieldProblem::new("p", ProblemCode::NotAChoice)]);
        }
    }
}
