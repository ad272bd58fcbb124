//! Passwords that everybody tries first. NIST SP 800-63B-4 (section 3.1.1.2) wants a new password compared with a list of
//! commonly used, expected and compromised ones. Lists of what leaked know English words and keyboards; here are the words
//! of Europe's languages of which such passwords are made, and the rules by which people dress them up: digits, years,
//! look-alikes, repetitions, walks over the keyboard. The operator may add the list of leaked passwords itself.

use std::iter;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Words without accents, in small letters, one a line.
const WORDS: &str = include_str!("common_words.txt");

/// Rows of keyboards and alphabets; people walk them in both directions.
const ROWS: [&str; 19] = [
    "1234567890",
    "0123456789",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "!@#$%^&*()",
    "abcdefghijklmnopqrstuvwxyz",
    "ицукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "явертъуиопшщ",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "абвгдежзиклмнопрстуфхцчшщъыьэюя",
];

/// How many tries a piece of a password is worth, in powers of ten: a word of the list with its ways of writing, a walk,
/// a year, one sign again and again, a letter, a digit or sign.
const WORD: usize = 4;
const WALK: usize = 3;
const YEAR: usize = 2;
const REPEAT: usize = 2;
const LETTER: usize = 2;
const SIGN: usize = 1;
/// What needs no more tries than ten to this power is common.
const TRIES: usize = 12;
/// Fewer signs are no walk and no repetition.
const PIECE: usize = 3;

/// Whether the password is a usual one, or made of few usual pieces.
#[must_use]
pub fn is_common(password: &str) -> bool {
    let text: Vec<char> = fold(password).chars().collect();
    tries(unit(&text)) <= TRIES
}

/// Whether the password is one of these words about its owner and the surroundings, with digits and signs at most added, or
/// a word of them again and again. An address counts also by what stands before its `@`.
#[must_use]
pub fn is_about(password: &str, words: &[&str]) -> bool {
    let password = letters(password);
    let whole: String = unit(&password).iter().collect();
    let of_password: String = password.iter().collect();
    let before_at = words.iter().filter_map(|word| word.split_once('@')).map(|(name, _)| name);
    words.iter().copied().chain(before_at).any(|word| {
        let word: String = letters(word).iter().collect();
        word.chars().count() >= PIECE && (word == of_password || word == whole)
    })
}

/// Small letters without accents and without the many shapes of one sign. Sign by sign: the end of a word changes nothing.
fn fold(text: &str) -> String {
    let bare = text.nfkd().filter(|sign| !is_combining_mark(*sign));
    bare.flat_map(char::to_lowercase).map(|sign| if sign == 'ς' { 'σ' } else { sign }).collect()
}

fn letters(text: &str) -> Vec<char> {
    fold(text).chars().filter(|sign| sign.is_alphabetic()).collect()
}

/// The text without its repetitions: `abab` is `ab`.
fn unit(text: &[char]) -> &[char] {
    (1..=text.len())
        .filter(|length| text.len().is_multiple_of(*length))
        .filter_map(|length| text.get(..length))
        .find(|unit| text.chunks(unit.len()).all(|chunk| chunk == *unit))
        .unwrap_or(text)
}

/// The least number of tries, as a power of ten, of all ways to take the text to pieces.
fn tries(text: &[char]) -> usize {
    // From the end: how much is left to try behind the last so many signs.
    let mut least: Vec<usize> = vec![0];
    for from in (0..text.len()).rev() {
        let rest = text.get(from..).unwrap_or_default();
        let behind =
            |length: usize| least.get(rest.len().saturating_sub(length)).copied().unwrap_or_default();
        let all = pieces(rest).into_iter().map(|(length, tries)| behind(length).saturating_add(tries));
        let fewest = all.min().unwrap_or_default();
        least.push(fewest);
    }
    least.last().copied().unwrap_or_default()
}

/// What the rest may begin with: length and tries of each piece.
fn pieces(rest: &[char]) -> Vec<(usize, usize)> {
    let words = WORDS.lines().filter(|word| !word.starts_with('#') && begins(rest, word));
    let mut found: Vec<(usize, usize)> = words.map(|word| (word.chars().count(), WORD)).collect();
    found.extend(rest.first().map(|sign| (1, of_one(*sign))));
    let again = rest.iter().take_while(|sign| rest.first() == Some(*sign)).count();
    let walked = ROWS.iter().map(|row| walked(row, rest)).max().unwrap_or_default();
    found.extend([(again, REPEAT), (walked, WALK)].into_iter().filter(|(length, _)| *length >= PIECE));
    if let [a, b, c, d, ..] = rest
        && matches!((*a, *b), ('1', '9') | ('2', '0'))
        && c.is_ascii_digit()
        && d.is_ascii_digit()
    {
        found.push((4, YEAR));
    }
    found
}

fn of_one(sign: char) -> usize {
    match sign {
        _ if sign.is_whitespace() => 0,
        _ if sign.is_alphabetic() => LETTER,
        _ => SIGN,
    }
}

/// Whether the rest begins with the word, look-alikes allowed.
fn begins(rest: &[char], word: &str) -> bool {
    let mut rest = rest.iter();
    word.chars()
        .all(|letter| rest.next().is_some_and(|sign| *sign == letter || looks(*sign).contains(letter)))
}

/// The letters that a sign stands for in `p@ssw0rd`.
const fn looks(sign: char) -> &'static str {
    match sign {
        '0' => "o",
        '1' | '!' | '|' => "il",
        '3' | '€' => "e",
        '4' | '@' => "a",
        '5' | '$' => "s",
        '7' | '+' => "t",
        '8' => "b",
        '9' => "g",
        _ => "",
    }
}

/// How many signs of the rest go along the row, forth or back.
fn walked(row: &str, rest: &[char]) -> usize {
    let forth: Vec<char> = row.chars().collect();
    let back: Vec<char> = row.chars().rev().collect();
    let along = |row: &[char]| {
        let from = row.iter().skip_while(|sign| rest.first() != Some(*sign));
        iter::zip(from, rest).take_while(|(one, other)| one == other).count()
    };
    along(&forth).max(along(&back))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn usual_passwords_are_known_in_their_usual_dresses() {
        for common in [
            "password",
            "P@ssw0rd2026!!!",
            "PasswordPassword",
            "Passwort12345678",
            "qwertyuiopasdfghjkl",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "123456789012345",
            "Sommer2026Sommer2027",
            "Contraseña-2026",
            "ΚΩΔΙΚΟΣ12345",
            "iloveyou iloveyou",
            "Admin@openimi.2026",
            "correcthorsebatterystaple",
        ] {
            assert!(is_common(common), "{common}");
        }
    }

    #[test]
    fn words_that_nobody_tries_together_are_none() {
        for good in [
            "a long enough one",
            "three words are long",
            "Wer wagt, der gewinnt selten allein",
            "der Zug um 7 nach Gera",
            "νερό και ψωμί στο τραπέζι",
            "xk3pq9zmw",
            "31415926535897932",
        ] {
            assert!(!is_common(good), "{good}");
        }
    }

    #[test]
    fn what_is_about_the_owner_is_known_with_digits_and_signs_around_it() {
        let about = ["lena.gross", "Lena Groß", "lena.g@zab.example", "Zentralstelle für Bildung"];
        for known in [
            "Lena.Gross-2026-2026",
            "lenagroßlenagroß",
            "LENA G 1234567890!",
            "Lena.G@zab.example",
            "Zentralstelle für Bildung 1",
        ] {
            assert!(is_about(known, &about), "{known}");
        }
        assert!(!is_about("Lena fährt gern nach Gera", &about));
        assert!(!is_about("12345678", &["", "1"]));
    }

    #[test]
    fn every_word_of_the_list_is_written_as_it_is_looked_for() {
        let words: Vec<&str> = WORDS.lines().filter(|word| !word.starts_with('#')).collect();
        assert!(words.len() > 1_000);
        for word in words {
            assert!(word.chars().count() >= PIECE && fold(word) == word, "{word}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_fail_and_repeating_makes_nothing_better(password in "\\PC{1,40}") {
            prop_assert_eq!(is_common(&password), is_common(&password.repeat(2)));
        }

        #[test]
        fn twelve_letters_by_chance_are_good(password in "[bdfhkmpwx]{12}") {
            prop_assume!(password.chars().collect::<std::collections::BTreeSet<_>>().len() > 6);
            prop_assert!(!is_common(&password));
        }
    }
}
