//! How a text is read: by whoever hears it from a screen reader, feels it in Braille or reads it with effort. Where a form
//! is made from a definition, what WCAG 2.1 asks of its labels and headings (EN 301 549, clause 9) is asked of the texts.

use crate::language::Language;
use crate::procedures::fault::{Remedy, Wrong};

/// So many of one sign after another draw a line; three dots end a sentence.
const DRAWN: usize = 4;
/// Shorter words in capitals are names such as IBAN.
const SHORT_WORD: usize = 4;
/// No name in capitals alone is as long.
const LONG_WORD: usize = 10;

/// The alphabets of the languages of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
}

impl Alphabet {
    /// That of a letter; none of a sign, and of a letter that no language of the system has.
    fn of(letter: char) -> Option<Self> {
        if !letter.is_alphabetic() {
            return None;
        }
        match letter {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Self::Latin),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Self::Greek),
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            _ => None,
        }
    }

    const fn of_language(language: Language) -> Self {
        match language {
            Language::Bg => Self::Cyrillic,
            Language::El => Self::Greek,
            _ => Self::Latin,
        }
    }
}

/// What keeps a text from being read as what it says. `words` is the text without the places of values, `code` that of
/// its language; `name` names it where something is wrong.
pub fn check_reading(name: impl Fn() -> String, code: &str, words: &str) -> Option<(Wrong, Remedy)> {
    if !words.trim().is_empty() && !words.chars().any(char::is_alphanumeric) {
        return Some((Wrong::OnlySigns { text: name() }, Remedy::Words {}));
    }
    if is_drawn(words) || has_mark_up(words) {
        return Some((Wrong::Drawn { text: name() }, Remedy::PlainText {}));
    }
    if is_in_capitals(words) {
        return Some((Wrong::Capitals { text: name() }, Remedy::SmallLetters {}));
    }
    if let Some(word) = mixed(words) {
        let wrong = Wrong::MixedAlphabets { text: name(), word: word.to_owned() };
        return Some((wrong, Remedy::OneAlphabet {}));
    }
    let own = Language::parse(code).map(Alphabet::of_language)?;
    is_of_another(words, own).then(|| (Wrong::OtherAlphabet { text: name() }, Remedy::Translate {}))
}

/// Lines, boxes and gaps to fill made of signs: each is read aloud.
fn is_drawn(words: &str) -> bool {
    let (mut last, mut run) = (None, 0_usize);
    words.chars().any(|sign| {
        run = if last == Some(sign) { run.saturating_add(1) } else { 1 };
        last = Some(sign);
        run >= DRAWN && !sign.is_alphanumeric() && !sign.is_whitespace()
    })
}

/// A tag of HTML, which is shown as it is written.
fn has_mark_up(words: &str) -> bool {
    words.split('<').skip(1).any(|after| {
        after.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/') && after.contains('>')
    })
}

/// A sentence or a long word without a small letter. Short ones are names.
fn is_in_capitals(text: &str) -> bool {
    if text.chars().any(char::is_lowercase) {
        return false;
    }
    let lengths: Vec<usize> = words(text).map(|word| word.chars().count()).collect();
    let is_long = lengths.iter().any(|length| *length >= LONG_WORD);
    is_long || lengths.iter().filter(|length| **length >= SHORT_WORD).count() > 1
}

/// A word that looks like one of its language and is read as none: some of its letters only look like its own. Units of
/// measurement are shorter.
fn mixed(text: &str) -> Option<&str> {
    words(text).find(|word| {
        let mut alphabets = word.chars().filter_map(Alphabet::of);
        let first = alphabets.next();
        let is_mixed = first.is_some_and(|first| alphabets.any(|other| other != first));
        is_mixed && word.chars().count() >= SHORT_WORD
    })
}

/// Words of another language where the page says that they are of this one; a single one is a name.
fn is_of_another(text: &str, own: Alphabet) -> bool {
    if text.chars().any(|letter| Alphabet::of(letter) == Some(own)) {
        return false;
    }
    let is_word = |word: &&str| word.chars().nth(1).is_some() && word.chars().any(char::is_lowercase);
    words(text).filter(is_word).nth(1).is_some()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, text: &str) -> Option<String> {
        let name = || "field-x.label".to_owned();
        check_reading(name, code, text).map(|(wrong, remedy)| format!("{wrong}; {remedy}"))
    }

    #[test]
    fn a_text_of_signs_alone_says_nothing() {
        for text in ["?", "–", "* * *", "☐", "(!)"] {
            assert_eq!(shown("en", text).as_deref(), Some("only-signs(text=field-x.label); words"), "{text}");
        }
        for text in ["", "  ", "2026", "90 %", "Ó", "№ 4"] {
            assert_eq!(shown("ga", text), None, "{text}");
        }
    }

    #[test]
    fn a_text_neither_draws_nor_marks_up() {
        for text in ["Name: ____", "Vessel ----- port", "Fill in .....", "Read <b>this</b>", "A<br/>B"] {
            assert_eq!(shown("en", text).as_deref(), Some("drawn(text=field-x.label); plain-text"), "{text}");
        }
        for text in ["And so on...", "Length < 20 m, width > 5 m", "e-mail – or letter", "One\n\n\n\nTwo"] {
            assert_eq!(shown("en", text), None, "{text}");
        }
    }

    #[test]
    fn capitals_are_for_names_and_beginnings() {
        for (code, text) in [
            ("en", "NAME OF THE VESSEL"),
            ("en", "NATIONALITY"),
            ("el", "ΟΝΟΜΑ ΠΛΟΙΟΥ"),
            ("bg", "ИМЕНА НА КОРАБИ 4"),
        ] {
            let expected = Some("capitals(text=field-x.label); small-letters");
            assert_eq!(shown(code, text).as_deref(), expected, "{text}");
        }
        for text in ["IBAN", "IČ DPH", "VAT ID", "Ó", "UNESCO list", "NATO"] {
            assert_eq!(shown("cs", text), None, "{text}");
        }
    }

    #[test]
    fn a_word_is_written_in_one_alphabet() {
        // The second letter is the Latin o, the last one the Latin a.
        let expected = "mixed-alphabets(text=field-x.label, word=Кoрaб); one-alphabet";
        assert_eq!(shown("bg", "Име: Кoрaб").as_deref(), Some(expected));
        for (code, text) in [("bg", "Кораб IMO"), ("el", "Αριθμός IMO, 5 μm ή 3 kΩ"), ("de", "α-Teilchen")]
        {
            assert_eq!(shown(code, text), None, "{text}");
        }
    }

    #[test]
    fn a_text_has_letters_of_its_own_language() {
        let expected = Some("other-alphabet(text=field-x.label); translate");
        for (code, text) in [("el", "Name of the vessel"), ("bg", "Name, port"), ("pt", "Όνομα του πλοίου")]
        {
            assert_eq!(shown(code, text).as_deref(), expected, "{text}");
        }
        for (code, text) in
            [("el", "Europass"), ("bg", "IMO, MMSI"), ("el", "Όνομα (name of vessel)"), ("xx", "Име на")]
        {
            assert_eq!(shown(code, text), None, "{text}");
        }
    }
}
