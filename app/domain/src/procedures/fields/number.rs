//! A number: digits with at most one decimal comma or point, without grouping, so that it reads alike in every country.

use super::{Shape, Value};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Greatest number where the definition says none; the smallest is its negative.
pub const GREATEST: i64 = 999_999_999_999_999;

/// Most digits after the decimal sign.
const DECIMALS: usize = 6;

/// A decimal number, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal {
    millionths: i128,
}

impl Decimal {
    /// Reads an optional minus, digits, and an optional comma or point with up to `decimals` digits (at most six).
    pub fn parse(text: &str, decimals: usize) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, fraction) = match digits.split_once([',', '.']) {
            Some((_, "")) => return None,
            Some((whole, fraction)) => (whole, fraction),
            None => (digits, ""),
        };
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 24 || fraction.len() > decimals.min(DECIMALS) || !all_digits {
            return None;
        }
        let millionths = format!("{whole}{fraction:0<DECIMALS$}").parse::<i128>().ok()?;
        Some(Self { millionths: sign * millionths })
    }

    /// Whether it lies between these whole numbers, both included.
    pub fn is_within(self, min: i64, max: i64) -> bool {
        (i128::from(min) * 1_000_000..=i128::from(max) * 1_000_000).contains(&self.millionths)
    }

    /// Digits with a point and at least so many decimals.
    pub fn canonical(self, decimals: usize) -> String {
        let sign = if self.millionths < 0 { "-" } else { "" };
        let size = self.millionths.unsigned_abs();
        let fraction = format!("{:06}", size % 1_000_000);
        let fraction = format!("{:0<decimals$}", fraction.trim_end_matches('0'));
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{fraction}", size / 1_000_000)
    }
}

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let Some(text) = entries.text(path) else { return Vec::new() };
    let Some(number) = Decimal::parse(text, DECIMALS) else {
        return vec![FieldProblem::new(path, ProblemCode::NotANumber)];
    };
    let (min, max) = (shape.min.unwrap_or(-GREATEST), shape.max.unwrap_or(GREATEST));
    out_of_range(path, number, min, max).into_iter().collect()
}

pub fn out_of_range(path: &str, number: Decimal, min: i64, max: i64) -> Option<FieldProblem> {
    let problem = || FieldProblem::new(path, ProblemCode::NumberOutOfRange).with("min", min).with("max", max);
    (!number.is_within(min, max)).then(problem)
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let number = Decimal::parse(entries.text(path)?, DECIMALS)?;
    Some(Value::Number(number.canonical(0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn comma_and_point_both_begin_the_decimals() {
        for (text, canonical) in [
            ("7", "7"),
            ("007", "7"),
            ("-3,50", "-3.5"),
            ("\u{2212}1", "-1"),
            ("0.000001", "0.000001"),
            ("-0", "0"),
            ("12.0", "12"),
        ] {
            assert_eq!(Decimal::parse(text, 6).unwrap().canonical(0), canonical, "{text}");
        }
    }

    #[test]
    fn grouping_and_words_are_no_number() {
        for text in ["1 000", "1.000,5", "1,000,000", "ten", "1e3", "-", ".5", "5,", "٣", "0.0000001"] {
            let entries: Entries = [("p", text)].into_iter().collect();
            let problems = check(&Shape::of(FieldKind::Number), "p", &entries);
            assert_eq!(problems, [FieldProblem::new("p", ProblemCode::NotANumber)], "{text}");
        }
    }

    #[test]
    fn a_number_beyond_the_limits_names_both() {
        let shape = Shape { min: Some(1), max: Some(40), ..Shape::of(FieldKind::Number) };
        for (text, fits) in [("1", true), ("40", true), ("40,5", false), ("0,999999", false), ("-1", false)] {
            let problems = check(&shape, "p", &[("p", text)].into_iter().collect());
            assert_eq!(problems.is_empty(), fits, "{text}");
            for problem in problems {
                assert_eq!(problem.arguments.get("max").map(String::as_str), Some("40"));
            }
        }
    }
}
