//! Several lines of free text, with their language.

use super::text::{check_language, check_lines, free_text};
use super::{Shape, Value};
use crate::problem::FieldProblem;
use crate::procedures::Entries;

/// Greatest length in characters where the definition says none.
pub const LENGTH: u32 = 4_000;

pub fn check(shape: &Shape<'_>, path: &str, entries: &Entries) -> Vec<FieldProblem> {
    check_lines(path, shape.length(), entries).into_iter().chain(check_language(path, entries)).collect()
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    free_text(path, entries).map(Value::Text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::ProblemCode;
    use crate::procedures::definition::FieldKind;

    #[test]
    fn lines_and_tabs_are_text_and_a_line_break_counts_once() {
        let shape = Shape { max_length: Some(5), ..Shape::of(FieldKind::LongText) };
        let entries: Entries = [("p", "a\r\nb\tc")].into_iter().collect();
        assert_eq!(check(&shape, "p", &entries), []);
        let Some(Value::Text(read)) = read("p", &entries) else { panic!("no text") };
        assert_eq!(read.text, "a\nb\tc");
    }

    #[test]
    fn a_null_character_is_no_text() {
        let entries: Entries = [("p", "a\0")].into_iter().collect();
        let problems = check(&Shape::of(FieldKind::LongText), "p", &entries);
        assert_eq!(problems, [FieldProblem::new("p", ProblemCode::NotText)]);
    }
}
