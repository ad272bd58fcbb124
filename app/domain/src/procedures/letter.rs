//! What the text of a letter is made of: words, and places for values.

use super::definition::FieldKind;

/// Facts of the exchange that a letter may say, beside fields and answers.
pub const FACTS: [&str; 5] = ["case-number", "case-sent", "case-today", "case-own", "case-other"];
/// Stands before the name of a question whose answer is said.
pub const ANSWER: &str = "answer-";
/// Encloses the name of a value in a text that was read: letters that no text contains.
pub const MARKS: (char, char) = ('\u{e000}', '\u{e001}');

/// A text that was read, as the files write it: `{ $name }` where a value stands.
#[must_use]
pub fn as_written(text: &str) -> String {
    let (open, close) = MARKS;
    text.replace(open, "{ $").replace(close, " }")
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// The place of the value of this name.
    Value(&'a str),
}

/// The pieces of a text, in order.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (open, close) = MARKS;
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once(open) {
        let (name, next) = after.split_once(close).unwrap_or((after, ""));
        if !words.is_empty() {
            found.push(Piece::Words(words));
        }
        found.push(Piece::Value(name));
        rest = next;
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}

/// The message and its attribute in which the texts of a definition name a value: the question of an answer, else the
/// label of a field. A fact of the exchange is named in none.
#[must_use]
pub fn named_in(value: &str) -> (String, &'static str) {
    match value.strip_prefix(ANSWER) {
        Some(question) => (format!("question-{question}"), "text"),
        None => (format!("field-{value}"), "label"),
    }
}

/// Whether a value of this kind can stand in a sentence.
#[must_use]
pub const fn fits_in_sentence(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::LongText
            | FieldKind::Address
            | FieldKind::Register
            | FieldKind::Company
            | FieldKind::IdentityDocument
            | FieldKind::VehiclePlate
            | FieldKind::Declaration
            | FieldKind::File
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_words_and_values() {
        let text = "Case \u{e000}case-number\u{e001} of \u{e000}case-own\u{e001}";
        let expected = [
            Piece::Words("Case "),
            Piece::Value("case-number"),
            Piece::Words(" of "),
            Piece::Value("case-own"),
        ];
        assert_eq!(pieces(text), expected);
        assert_eq!(pieces("plain"), [Piece::Words("plain")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn a_value_is_named_by_its_question_or_its_field() {
        assert_eq!(named_in("answer-diploma"), ("question-diploma".to_owned(), "text"));
        assert_eq!(named_in("diploma"), ("field-diploma".to_owned(), "label"));
    }
}
