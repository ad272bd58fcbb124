//! What a text says: something at all, in its own language, and so that everybody can read it. A text that equals the
//! English one still waits for its translator, unless the language says it so.

use super::reading::check_reading;
use crate::language::Language;
use crate::procedures::fault::{Fault, Remedy, Wrong};
use crate::procedures::letter::MARKS;

/// Names and loan words: a text on each line, and the codes of the languages that say it as English does.
const LOAN_WORDS: &str = include_str!("loan_words.txt");

/// Every text that a language says as English does: the code of the language, and the text.
pub fn loan_words() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = LOAN_WORDS.lines().filter(|line| !line.starts_with('#'));
    let told = lines.filter_map(|line| line.rsplit_once(": "));
    told.flat_map(|(text, codes)| codes.split(' ').map(move |code| (code, text)))
}

/// What is wrong with a text in the language of this code: one that says nothing is missing, and one that reads as the
/// English text is a warning, for only a reader can tell a word that was taken over from one that was forgotten. One that
/// not everybody can read, as of signs or capitals alone, is a warning too. `name` names the text where something is
/// wrong, `english` is the English text.
#[must_use]
pub fn check_wording(
    (file, line): (&str, usize),
    name: impl Fn() -> String,
    code: &str,
    text: &str,
    english: Option<&str>,
) -> Option<Fault> {
    if text.trim().is_empty() {
        return Some(Fault::new(file, line, Wrong::MissingText { text: name() }, Remedy::AddText {}));
    }
    let words = outside(text);
    if code != Language::En.code() && english == Some(text) {
        let is_forgotten = has_words(&words) && !loan_words().any(|known| known == (code, text));
        return is_forgotten.then(|| {
            Fault::new(file, line, Wrong::SameAsEnglish { text: name() }, Remedy::Translate {}).as_warning()
        });
    }
    // What stands beside a value alone is read with it.
    let found = check_reading(name, code, if has_values(text) && !has_words(&words) { "" } else { &words });
    found.map(|(wrong, remedy)| Fault::new(file, line, wrong, remedy).as_warning())
}

/// The sign that begins the place of a value or a term, as it is written or as it was read.
const fn opens(sign: char) -> bool {
    sign == '{' || sign == MARKS.0
}

fn has_values(text: &str) -> bool {
    text.contains(opens)
}

/// A text with a space in the place of each value and term.
fn outside(text: &str) -> String {
    let mut is_inside = false;
    let seen = |sign: char| {
        let is_end = is_inside && (sign == '}' || sign == MARKS.1);
        let is_shown = !is_inside && !opens(sign);
        is_inside = (is_inside && !is_end) || opens(sign);
        if is_end { Some(' ') } else { is_shown.then_some(sign) }
    };
    text.chars().filter_map(seen).collect()
}

/// Whether there is anything to translate beside numbers, signs and the places of values.
fn has_words(outside: &str) -> bool {
    outside.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, text: &str, english: &str) -> Option<String> {
        let fault = check_wording(("f.ftl", 3), || "field-x.label".to_owned(), code, text, Some(english));
        fault.map(|fault| format!("{fault} {}", fault.is_fault()))
    }

    #[test]
    fn a_text_that_reads_as_in_english_is_a_warning_at_its_line() {
        let warning = "f.ftl:3: same-as-english(text=field-x.label); translate false";
        assert_eq!(shown("fr", "Refusal", "Refusal").as_deref(), Some(warning));
        assert_eq!(shown("fr", "Refus", "Refusal"), None);
        assert_eq!(shown("en", "Refusal", "Refusal"), None);
        assert_eq!(check_wording(("f.ftl", 3), || "field-x.label".to_owned(), "fr", "Refusal", None), None);
    }

    #[test]
    fn loan_words_and_what_has_no_words_read_alike() {
        assert_eq!(shown("fr", "Document", "Document"), None);
        assert!(shown("fi", "Document", "Document").is_some(), "no loan word of this language");
        for text in ["90 %", "{ $case-number }", "\u{e000}case-number\u{e001} / 2"] {
            assert_eq!(shown("fr", text, text), None, "{text}");
        }
        assert!(
            shown("fr", "Case \u{e000}case-number\u{e001}", "Case \u{e000}case-number\u{e001}").is_some()
        );
    }

    #[test]
    fn a_text_that_is_hard_to_read_is_a_warning_and_values_are_no_part_of_it() {
        let warning = "f.ftl:3: capitals(text=field-x.label); small-letters false";
        assert_eq!(shown("de", "NAME DES SCHIFFES", "Name of the vessel").as_deref(), Some(warning));
        let warning = "f.ftl:3: only-signs(text=field-x.label); words false";
        assert_eq!(shown("de", "***", "Name of the vessel").as_deref(), Some(warning));
        for text in [
            "{ $case-number } –",
            "\u{e000}case-number\u{e001}.",
            "{ -Member-state } Έδρα",
            "{ $ANY_WORD_OF_ALL } X",
        ] {
            assert_eq!(shown("el", text, "Something else"), None, "{text}");
        }
    }

    #[test]
    fn a_text_that_says_nothing_is_missing_in_every_language() {
        let missing = "f.ftl:3: missing-text(text=field-x.label); add-text true";
        for code in ["en", "fr"] {
            assert_eq!(shown(code, " ", " ").as_deref(), Some(missing));
        }
    }

    #[test]
    fn the_list_names_languages_and_each_word_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (code, text) in loan_words() {
            assert!(Language::parse(code).is_some_and(|language| language != Language::En), "{code}");
            assert!(has_words(&outside(text)) && seen.insert((code, text)), "{code} {text}");
        }
        assert!(!seen.is_empty());
    }
}
