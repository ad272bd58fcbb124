//! A telephone number with its country code, typed as people write it and compared as E.164 writes it.

use super::Value;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    match entries.text(path).map(normalised) {
        Some(None) => vec![FieldProblem::new(path, ProblemCode::NotAPhone)],
        _ => Vec::new(),
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    entries.text(path).and_then(normalised).map(Value::Phone)
}

/// `+` and 7 to 15 digits (ITU-T E.164, section 6.2.1). Spaces, hyphens, points, slashes and brackets between them are
/// dropped, `00` is read as `+`, and a `(0)` after the country code is dropped: it is dialled only inside the country.
/// In Italy it is part of the number and stays.
fn normalised(text: &str) -> Option<String> {
    let rest = match text.strip_prefix('+') {
        Some(rest) => rest,
        None => text.strip_prefix("00")?,
    };
    let rest = if rest.starts_with("39") { rest.to_owned() } else { rest.replacen("(0)", "", 1) };
    let mut digits = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '(' | ')' => {}
            c if c.is_whitespace() && !c.is_control() => {}
            _ => return None,
        }
    }
    ((7..=15).contains(&digits.len()) && !digits.starts_with('0')).then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_typed_in_many_ways_and_compared_in_one() {
        for (typed, number) in [
            ("+351 21 123 45 67", "+351211234567"),
            ("00351-21-123-45-67", "+351211234567"),
            ("+49 (0)228 / 501-0", "+492285010"),
            ("+39 06 1234.5678", "+390612345678"),
            ("+39 (0)6 12345678", "+390612345678"),
            ("+44\u{a0}(20)\u{2011}7946\u{2011}0018", "+442079460018"),
        ] {
            let entries: Entries = [("p", typed)].into_iter().collect();
            assert_eq!(check("p", &entries), [], "{typed}");
            assert_eq!(read("p", &entries), Some(Value::Phone(number.into())), "{typed}");
        }
    }

    #[test]
    fn a_number_without_its_country_code_is_refused() {
        for text in
            ["0228 501 0", "+0 228 501 0", "+49 228", "+49 228 501 ext. 3", "+1234567890123456", "+", "٣٥١"]
        {
            let entries: Entries = [("p", text)].into_iter().collect();
            assert_eq!(check("p", &entries), [FieldProblem::new("p", ProblemCode::NotAPhone)], "{text}");
        }
    }
}
