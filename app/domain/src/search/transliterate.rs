//! Greek and Cyrillic letters in Latin ones: the official schemes, and a key that forgives other habits.

use unicode_normalization::UnicodeNormalization;

/// Writes Greek by ELOT 743 (ISO 843) and Bulgarian by the Transliteration Act of 2009, in lower case.
/// Letters of other Cyrillic alphabets follow the common English habit; all other text is lower-cased only.
pub fn transliterate(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let letters: Vec<Letter> = letters(text);
    let mut latin = String::with_capacity(text.len());
    let mut rest: &[Letter] = &letters;
    let mut is_word_start = true;
    while let Some((first, after)) = rest.split_first() {
        let taken = greek_pair(rest, is_word_start, &mut latin).unwrap_or_else(|| {
            if first.base == 'и' && ends_word(after, 'я') {
                latin.push_str("ia");
                2
            } else {
                push_letter(*first, &mut latin);
                1
            }
        });
        is_word_start = !first.base.is_alphanumeric();
        rest = rest.get(taken..).unwrap_or_default();
    }
    // The Act keeps the name of the state as the world knows it.
    if latin.contains("balgaria") { latin.replace("balgaria", "bulgaria") } else { latin }
}

/// A coarse spelling of a folded Latin word under which the usual ways to write the same Greek or
/// Cyrillic name in Latin letters meet: `kh`, `ch`, `x` and `h`; `ou`, `oy` and `u`; `y`, `j` and `i`;
/// `th` and `t`; `sht` and `shch`; doubled and single letters.
pub fn spelling_key(folded: &str) -> String {
    let mut key = String::with_capacity(folded.len());
    let mut rest = folded;
    while let Some(letter) = rest.chars().next() {
        let (sound, taken) = HABITS
            .iter()
            .find(|(written, _)| rest.starts_with(written))
            .map_or((None, letter.len_utf8()), |(written, sound)| (Some(*sound), written.len()));
        match sound {
            Some(sound) => sound.chars().for_each(|each| push_once(each, &mut key)),
            None => push_once(letter, &mut key),
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    key
}

/// Spellings and the sound they share, longer ones first.
const HABITS: [(&str, &str); 44] = [
    ("shch", "st"),
    ("tsch", "h"),
    ("scht", "st"),
    ("sht", "st"),
    ("sch", "s"),
    ("tch", "h"),
    ("nch", "h"),
    ("ch", "h"),
    ("kh", "h"),
    ("ks", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("sh", "s"),
    ("zh", "z"),
    ("ts", "z"),
    ("tz", "z"),
    ("mp", "v"),
    ("nt", "d"),
    ("gk", "g"),
    ("ng", "g"),
    ("ck", "k"),
    ("ou", "u"),
    ("oy", "u"),
    ("oo", "u"),
    ("ei", "i"),
    ("ey", "i"),
    ("oi", "i"),
    ("ee", "i"),
    ("yi", "i"),
    ("iy", "i"),
    ("ij", "i"),
    ("ai", "e"),
    ("ae", "e"),
    ("ef", "ev"),
    ("eu", "ev"),
    ("af", "av"),
    ("au", "av"),
    ("x", "h"),
    ("y", "i"),
    ("j", "i"),
    ("w", "v"),
    ("b", "v"),
];

fn push_once(letter: char, key: &mut String) {
    let letter = match letter {
        'c' | 'q' => 'k',
        other => other,
    };
    if !key.ends_with(letter) {
        key.push(letter);
    }
}

/// A lower-case letter with the two Greek signs that decide whether vowels belong together.
#[derive(Clone, Copy)]
struct Letter {
    base: char,
    stressed: bool,
    parted: bool,
}

fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    // Composed first, so that й stays a letter of its own.
    for letter in text.nfc().flat_map(char::to_lowercase) {
        let is_greek = matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}');
        if !is_greek {
            letters.push(Letter { base: letter, stressed: false, parted: false });
            continue;
        }
        for part in std::iter::once(letter).nfd() {
            match (part, letters.last_mut()) {
                ('\u{301}' | '\u{300}' | '\u{342}', Some(last)) => last.stressed = true,
                ('\u{308}', Some(last)) => last.parted = true,
                ('\u{313}' | '\u{314}' | '\u{345}', _) => {}
                (base, _) => letters.push(Letter { base, stressed: false, parted: false }),
            }
        }
    }
    letters
}

fn ends_word(rest: &[Letter], expected: char) -> bool {
    rest.first().is_some_and(|letter| letter.base == expected)
        && rest.get(1).is_none_or(|letter| !letter.base.is_alphanumeric())
}

/// Writes a Greek combination and says how many letters it took, or nothing when there is none.
fn greek_pair(rest: &[Letter], is_word_start: bool, latin: &mut String) -> Option<usize> {
    let first = rest.first()?;
    let second = rest.get(1)?;
    let written = match (first.base, second.base) {
        ('ο', 'υ') if joined(first, second) => "ou",
        ('α' | 'ε' | 'η', 'υ') if joined(first, second) => {
            push_letter(*first, latin);
            let is_voiceless = rest
                .get(2)
                .is_none_or(|next| !next.base.is_alphanumeric() || "θκξπσςτφχψ".contains(next.base));
            if is_voiceless { "f" } else { "v" }
        }
        ('γ', 'γ') => "ng",
        ('γ', 'ξ') => "nx",
        ('γ', 'χ') => "nch",
        ('μ', 'π') if is_word_start => "b",
        _ => return None,
    };
    latin.push_str(written);
    Some(2)
}

fn joined(first: &Letter, second: &Letter) -> bool {
    !first.stressed && !second.parted
}

fn push_letter(letter: Letter, latin: &mut String) {
    match written(letter.base) {
        Some(text) => latin.push_str(text),
        None => latin.push(letter.base),
    }
}

fn written(letter: char) -> Option<&'static str> {
    let text = match letter {
        'α' | 'а' | 'ъ' => "a",
        'β' | 'в' => "v",
        'γ' | 'г' | 'ґ' => "g",
        'δ' | 'д' => "d",
        'ε' | 'е' | 'э' => "e",
        'ζ' | 'з' => "z",
        'η' | 'ι' | 'и' | 'ѝ' | 'і' => "i",
        'θ' => "th",
        'κ' | 'к' => "k",
        'λ' | 'л' => "l",
        'μ' | 'м' => "m",
        'ν' | 'н' => "n",
        'ξ' => "x",
        'ο' | 'ω' | 'о' => "o",
        'π' | 'п' => "p",
        'ρ' | 'р' => "r",
        'σ' | 'ς' | 'с' => "s",
        'τ' | 'т' => "t",
        'υ' | 'й' | 'ь' | 'ы' => "y",
        'φ' | 'ф' => "f",
        'χ' | 'ч' => "ch",
        'ψ' => "ps",
        'б' => "b",
        'ж' => "zh",
        'у' => "u",
        'х' => "h",
        'ц' => "ts",
        'ш' => "sh",
        'щ' => "sht",
        'ю' => "yu",
        'я' => "ya",
        'ё' => "yo",
        'є' => "ye",
        'ї' => "yi",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ђ' => "dj",
        'ћ' => "c",
        'џ' => "dz",
        _ => return None,
    };
    Some(text)
}
