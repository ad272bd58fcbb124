//! Folding: one spelling for every way to type a word, for index, query and marking alike.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text: compatibility decomposition, lower case, no marks, the letters that Unicode does not
/// decompose spelled out, everything but letters and digits a single space. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        for letter in text.chars() {
            push(letter.to_ascii_lowercase(), &mut folded);
        }
    } else {
        for letter in text.nfkd().filter(|letter| !is_silent(*letter)) {
            for lower in letter.to_lowercase().nfkd().filter(|lower| !is_silent(*lower)) {
                push(lower, &mut folded);
            }
        }
        if !folded.is_ascii() {
            folded = folded.nfc().collect();
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// The words of a text as they stand in it, in order. The words of `fold(text)` are the folded words,
/// so a match can be marked in the original spelling.
pub fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !is_silent(letter)).filter(|word| !word.is_empty())
}

/// Marks and signs that disappear without parting a word: accents, soft hyphen, zero-width signs and the
/// raised dot of Catalan.
fn is_silent(letter: char) -> bool {
    is_combining_mark(letter)
        || matches!(
            letter,
            '\u{ad}' | '\u{b7}' | '\u{387}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
        )
}

fn push(letter: char, folded: &mut String) {
    match letter {
        'ß' => folded.push_str("ss"),
        'ł' => folded.push('l'),
        'ø' => folded.push('o'),
        'đ' | 'ð' => folded.push('d'),
        'ħ' => folded.push('h'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ı' => folded.push('i'),
        'ŋ' => folded.push('n'),
        'ŧ' => folded.push('t'),
        'ς' => folded.push('σ'),
        letter if letter.is_alphanumeric() => folded.push(letter),
        _ if folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}
