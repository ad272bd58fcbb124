//! From a day to a day; either end may be open where the field is not required.

use super::{Shape, Value, date};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use time::Date;

/// The two days.
pub const PARTS: &[&str] = &["from", "to"];

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    for part in PARTS {
        let end = format!("{path}.{part}");
        if entries.has_anything_at(&end) {
            problems.extend(date::check(shape.range, &end, entries, today));
        } else if shape.required {
            problems.push(FieldProblem::new(format!("{end}.day"), ProblemCode::Required));
        }
    }
    if let Some(Value::Period { from: Some(from), to: Some(to) }) = read(path, entries)
        && to < from
    {
        problems.push(FieldProblem::new(format!("{path}.to.day"), ProblemCode::PeriodReversed));
    }
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let from = date::read(&format!("{path}.from"), entries);
    let to = date::read(&format!("{path}.to"), entries);
    (from.is_some() || to.is_some()).then_some(Value::Period { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;
    use time::macros::date;

    fn problems(required: bool, days: &[(&str, &str)]) -> Vec<FieldProblem> {
        let shape = Shape::of(FieldKind::Period).required(required);
        check(&shape, "p", &days.iter().copied().collect(), date!(2026 - 11 - 22))
    }

    #[test]
    fn an_end_may_be_open_only_where_the_period_is_not_required() {
        let from = [("p.from.day", "1"), ("p.from.month", "9"), ("p.from.year", "2010")];
        assert_eq!(problems(false, &from), []);
        assert_eq!(problems(true, &from), [FieldProblem::new("p.to.day", ProblemCode::Required)]);
    }

    #[test]
    fn a_period_does_not_end_before_it_begins() {
        let days = [
            ("p.from.day", "1"),
            ("p.from.month", "9"),
            ("p.from.year", "2010"),
            ("p.to.day", "31"),
            ("p.to.month", "8"),
            ("p.to.year", "2010"),
        ];
        assert_eq!(problems(false, &days), [FieldProblem::new("p.to.day", ProblemCode::PeriodReversed)]);
    }
}
