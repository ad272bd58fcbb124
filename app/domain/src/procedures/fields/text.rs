//! One line of free text, and what all texts have in common.

use super::{FreeText, Shape, Value};
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Greatest length in characters where the definition says none.
pub const LENGTH: u32 = 200;

/// Further inputs: the language of the text.
pub const PARTS: &[&str] = &["lang"];

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    check_line(path, shape.length(), entries).into_iter().chain(check_language(path, entries)).collect()
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    free_text(path, entries).map(Value::Text)
}

/// A text of one line: a form cannot send line breaks in it.
pub fn check_line(path: &str, max: u32, entries: &Entries) -> Option<FieldProblem> {
    let text = entries.text(path)?;
    if text.chars().any(char::is_control) {
        return Some(FieldProblem::new(path, ProblemCode::NotText));
    }
    too_long(path, text, max)
}

/// A text of several lines: line breaks and tabs, and no other control characters.
pub fn check_lines(path: &str, max: u32, entries: &Entries) -> Option<FieldProblem> {
    let text = entries.text(path)?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Some(FieldProblem::new(path, ProblemCode::NotText));
    }
    too_long(path, text, max)
}

/// Forms post a line break as two characters, and count it as one.
fn too_long(path: &str, text: &str, max: u32) -> Option<FieldProblem> {
    let length = text.chars().filter(|c| *c != '\r').count();
    let fits = u32::try_from(length).is_ok_and(|length| length <= max);
    (!fits).then(|| FieldProblem::new(path, ProblemCode::TooLong).with("max", max))
}

/// The language named beside a text.
pub fn check_language(path: &str, entries: &Entries) -> Option<FieldProblem> {
    let lang = format!("{path}.lang");
    let code = entries.text(&lang)?;
    Language::parse(code).is_none().then(|| FieldProblem::new(lang, ProblemCode::NotAChoice))
}

/// The text with its language.
pub fn free_text(path: &str, entries: &Entries) -> Option<FreeText> {
    let text = entries.text(path)?.replace("\r\n", "\n").replace('\r', "\n");
    let language = entries.text(&format!("{path}.lang")).and_then(Language::parse);
    Some(FreeText { text, language })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::FieldKind;

    fn check_text(text: &str) -> Vec<FieldProblem> {
        check(&Shape::of(FieldKind::Text), "p", &[("p", text)].into_iter().collect())
    }

    #[test]
    fn a_text_is_counted_in_characters_not_in_bytes() {
        assert_eq!(check_text(&"ž".repeat(200)), []);
        let problem = FieldProblem::new("p", ProblemCode::TooLong).with("max", 200);
        assert_eq!(check_text(&"ž".repeat(201)), [problem]);
    }

    #[test]
    fn a_line_with_a_control_character_is_no_text() {
        for text in ["a\0b", "a\nb", "a\u{1b}b", "a\u{85}b"] {
            assert_eq!(check_text(text), [FieldProblem::new("p", ProblemCode::NotText)], "{text:?}");
        }
    }

    #[test]
    fn a_text_keeps_the_language_that_was_named() {
        let entries: Entries = [("p", " olá "), ("p.lang", "pt")].into_iter().collect();
        let expected = FreeText { text: "olá".into(), language: Some(Language::Pt) };
        assert_eq!(read("p", &entries), Some(Value::Text(expected)));
        let entries: Entries = [("p", "x"), ("p.lang", "xx")].into_iter().collect();
        assert_eq!(
            check(&Shape::of(FieldKind::Text), "p", &entries),
            [FieldProblem::new("p.lang", ProblemCode::NotAChoice)]
        );
    }
}
