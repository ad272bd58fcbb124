//! A sentence to be ticked. Its words stand in the texts of the definition.

use super::Value;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// What the ticked box posts.
pub const TICKED: &str = "yes";

/// That a required declaration is ticked at all is checked where emptiness is.
pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    if is_ticked(path, entries) { Vec::new() } else { vec![FieldProblem::new(path, ProblemCode::NotTicked)] }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    is_ticked(path, entries).then_some(Value::Declared)
}

fn is_ticked(path: &str, entries: &Entries) -> bool {
    entries.text(path) == Some(TICKED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;
    use crate::procedures::fields::{self, Shape};
    use time::macros::date;

    #[test]
    fn a_required_declaration_asks_to_be_ticked_and_another_may_be_left() {
        let shape = Shape::of(FieldKind::Declaration);
        let check = |required, entries| {
            fields::check(&shape.required(required), "p", &entries, date!(2026 - 11 - 22))
        };
        let not_ticked = FieldProblem::new("p", ProblemCode::NotTicked);
        assert_eq!(check(true, Entries::default()), std::slice::from_ref(&not_ticked));
        assert_eq!(check(false, Entries::default()), []);
        assert_eq!(check(true, [("p", "yes")].into_iter().collect()), []);
        assert_eq!(check(false, [("p", "no")].into_iter().collect()), [not_ticked]);
    }
}
