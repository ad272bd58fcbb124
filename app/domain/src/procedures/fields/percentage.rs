//! A percentage: a number from 0 to 100 where the definition sets no other limits; the sign may be typed.

use super::number::{Decimal, out_of_range};
use super::{Shape, Value};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Most digits after the decimal sign.
const DECIMALS: usize = 6;

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let Some(text) = entries.text(path) else { return Vec::new() };
    let Some(number) = parse(text) else {
        return vec![FieldProblem::new(path, ProblemCode::NotANumber)];
    };
    let (min, max) = (shape.min.unwrap_or(0), shape.max.unwrap_or(100));
    out_of_range(path, number, min, max).into_iter().collect()
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    parse(entries.text(path)?).map(|number| Value::Percentage(number.canonical(0)))
}

fn parse(text: &str) -> Option<Decimal> {
    Decimal::parse(text.strip_suffix('%').unwrap_or(text).trim_end(), DECIMALS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn a_percentage_is_read_with_and_without_its_sign() {
        for (text, value) in [("12,5", "12.5"), ("12.5%", "12.5"), ("100 %", "100"), ("0\u{a0}%", "0")] {
            let entries: Entries = [("p", text)].into_iter().collect();
            assert_eq!(check(&Shape::of(FieldKind::Percentage), "p", &entries), [], "{text}");
            assert_eq!(read("p", &entries), Some(Value::Percentage(value.into())));
        }
    }

    #[test]
    fn more_than_all_is_refused_unless_the_definition_allows_it() {
        let entries: Entries = [("p", "100.1")].into_iter().collect();
        let shape = Shape::of(FieldKind::Percentage);
        assert_eq!(check(&shape, "p", &entries)[0].code, ProblemCode::NumberOutOfRange);
        assert_eq!(check(&Shape { max: Some(300), ..shape }, "p", &entries), []);
        for text in ["%", "ten %", "5%%", "-1"] {
            assert_eq!(check(&shape, "p", &[("p", text)].into_iter().collect()).len(), 1, "{text}");
        }
    }
}
