//! An amount with its currency.

use super::number::{Decimal, GREATEST, out_of_range};
use super::{Shape, Value};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The two inputs.
pub const PARTS: &[&str] = &["amount", "currency"];

/// The currencies of the states of the European Economic Area and of Switzerland (ISO 4217); the lev stays for amounts
/// of the time before Bulgaria's euro.
pub const CURRENCIES: [&str; 11] =
    ["EUR", "BGN", "CZK", "DKK", "HUF", "PLN", "RON", "SEK", "ISK", "NOK", "CHF"];

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let amount = format!("{path}.amount");
    let currency = format!("{path}.currency");
    let mut problems = Vec::new();
    match entries.text(&amount).map(|text| Decimal::parse(text, 2)) {
        None => {}
        Some(None) => problems.push(FieldProblem::new(&amount, ProblemCode::NotANumber)),
        Some(Some(number)) => {
            let (min, max) = (shape.min.unwrap_or(0), shape.max.unwrap_or(GREATEST));
            problems.extend(out_of_range(&amount, number, min, max));
        }
    }
    if !entries.text(&currency).is_some_and(|code| CURRENCIES.contains(&code)) {
        problems.push(FieldProblem::new(currency, ProblemCode::NoCurrency));
    }
    problems
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let amount = Decimal::parse(entries.text(&format!("{path}.amount"))?, 2)?.canonical(2);
    let currency = entries.text(&format!("{path}.currency")).filter(|code| CURRENCIES.contains(code))?;
    Some(Value::Money { amount, currency: currency.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    fn problems(amount: &str, currency: &str) -> Vec<FieldProblem> {
        let entries = [("p.amount", amount), ("p.currency", currency)].into_iter().collect();
        check(&Shape::of(FieldKind::Money), "p", &entries)
    }

    #[test]
    fn an_amount_needs_a_known_currency() {
        assert_eq!(problems("2000000", "EUR"), []);
        for currency in ["", "XXX", "eur", "EURO"] {
            assert_eq!(problems("1", currency), [FieldProblem::new("p.currency", ProblemCode::NoCurrency)]);
        }
    }

    #[test]
    fn an_amount_has_two_decimals_and_is_not_negative() {
        assert_eq!(problems("1,234", "EUR"), [FieldProblem::new("p.amount", ProblemCode::NotANumber)]);
        assert_eq!(problems("-1", "EUR")[0].code, ProblemCode::NumberOutOfRange);
        let entries = [("p.amount", "12,5"), ("p.currency", "SEK")].into_iter().collect();
        let expected = Value::Money { amount: "12.50".into(), currency: "SEK".into() };
        assert_eq!(read("p", &entries), Some(expected));
    }
}
