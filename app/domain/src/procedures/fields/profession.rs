//! One profession of a list of the definition: a choice of its own kind, because lists of professions are long and
//! people look for a word in them.

use super::{Shape, Value, choice};
use crate::problem::FieldProblem;
use crate::procedures::Entries;

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    choice::check(shape, path, entries)
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    choice::read(path, entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::ProblemCode;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn a_profession_is_one_of_its_list() {
        let choices = ["architect".to_owned(), "midwife".to_owned()];
        let shape = Shape { choices: &choices, ..Shape::of(FieldKind::Profession) };
        let entries: Entries = [("p", "midwife")].into_iter().collect();
        assert_eq!(check(&shape, "p", &entries), []);
        assert_eq!(read("p", &entries), Some(Value::Choice("midwife".into())));
        let entries: Entries = [("p", "wizard")].into_iter().collect();
        assert_eq!(check(&shape, "p", &entries), [FieldProblem::new("p", ProblemCode::NotAChoice)]);
    }
}
