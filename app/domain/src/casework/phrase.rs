//! Reply phrases of an authority: sentences that its people write again and again, without personal data.

use crate::ids::{AuthorityId, PhraseId};
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use serde::{Deserialize, Serialize};

/// Greatest length of a title in characters.
pub const TITLE_LENGTH: usize = 80;
/// Greatest length of a text in characters.
pub const TEXT_LENGTH: usize = 4_000;

/// A phrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Its id.
    pub id: PhraseId,
    /// Whose phrase it is.
    pub authority: AuthorityId,
    /// By what it is found.
    pub title: String,
    /// What is inserted.
    pub text: String,
    /// Language of the text.
    pub language: Language,
}

/// What is wrong with a phrase, at the paths `title`, `text` and `language`. Answers the language where it is one.
///
/// # Errors
/// All problems.
pub fn check(title: &str, text: &str, language: &str) -> Result<Language, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    for (path, typed, most) in [("title", title, TITLE_LENGTH), ("text", text, TEXT_LENGTH)] {
        let is_line = path == "title";
        let is_wrong = |c: char| c.is_control() && (is_line || !matches!(c, '\n' | '\r' | '\t'));
        if typed.trim().is_empty() {
            problems.push(FieldProblem::new(path, ProblemCode::Required));
        } else if typed.contains(is_wrong) {
            problems.push(FieldProblem::new(path, ProblemCode::NotText));
        } else if typed.chars().count() > most {
            problems.push(FieldProblem::new(path, ProblemCode::TooLong).with("max", most));
        }
    }
    match Language::parse(language) {
        Some(language) if problems.is_empty() => Ok(language),
        Some(_) => Err(problems),
        None => {
            problems.push(FieldProblem::new("language", ProblemCode::NotAChoice));
            Err(problems)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_a_title_a_text_and_a_language() {
        assert_eq!(check("Dank", "Vielen Dank.\nMit Gruß", "de"), Ok(Language::De));
        let codes = |title: &str, text: &str, language: &str| {
            let problems = check(title, text, language).unwrap_err();
            problems.into_iter().map(|problem| (problem.path, problem.code)).collect::<Vec<_>>()
        };
        assert_eq!(
            codes(" ", "", "xx"),
            [
                ("title".to_owned(), ProblemCode::Required),
                ("text".to_owned(), ProblemCode::Required),
                ("language".to_owned(), ProblemCode::NotAChoice),
            ]
        );
        assert_eq!(codes("a\nb", "x", "de"), [("title".to_owned(), ProblemCode::NotText)]);
        assert_eq!(
            codes("a", &"x".repeat(TEXT_LENGTH + 1), "de"),
            [("text".to_owned(), ProblemCode::TooLong)]
        );
    }
}
