//! How much room a text takes, estimated from its letters, and where it is broken into lines.

use super::{Line, Paragraph, Point, Rectangle};

/// Size of the letters, in pixels; the stylesheet sets the same.
const LETTERS: i32 = 14;
/// From one line to the next.
const LINE: i32 = 18;
/// From the top of a line to where its letters stand.
const BASE: i32 = 14;
/// A line is broken before it grows wider than this, if it has more than one word.
const WIDEST: i32 = 164;

/// A text broken into lines.
#[derive(Debug, Clone, Default)]
pub struct Block {
    lines: Vec<(String, bool)>,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

impl Block {
    pub fn of(paragraphs: &[Paragraph]) -> Self {
        let lines: Vec<(String, bool)> = paragraphs
            .iter()
            .flat_map(|paragraph| broken(&paragraph.text).into_iter().map(|line| (line, paragraph.is_quiet)))
            .collect();
        let width = lines.iter().map(|(text, _)| width(text)).max().unwrap_or(0);
        let height = i32::try_from(lines.len()).unwrap_or(i32::MAX).saturating_mul(LINE);
        Self { lines, width, height }
    }

    /// The lines, with the middle of the first at this place.
    pub fn at(&self, top: Point) -> Vec<Line> {
        let each = self.lines.iter().zip(0..);
        each.map(|((text, is_quiet), number)| Line {
            text: text.clone(),
            is_quiet: *is_quiet,
            x: top.x,
            y: top.y.saturating_add(BASE).saturating_add(LINE.saturating_mul(number)),
        })
        .collect()
    }

    /// What the lines cover there.
    pub fn frame(&self, top: Point) -> Rectangle {
        Rectangle { x: top.x - self.width / 2, y: top.y, width: self.width, height: self.height }
    }
}

fn broken(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + width(" ") + width(word) <= WIDEST => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The width of a line, rather too much than too little.
fn width(text: &str) -> i32 {
    let hundredths: i32 = text.chars().take(10_000).map(hundredths).sum();
    hundredths.saturating_mul(LETTERS) / 100 + 1
}

/// The width of a letter in hundredths of its size. The font is Inter; fonts that stand in for it are narrower.
fn hundredths(letter: char) -> i32 {
    match letter {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        'i' | 'j' | 'l' | 'I' | 'ı' | 'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' | 'ι' | 'ί' | 'і' | '.' | ','
        | ':' | ';' | '\'' | '’' | '|' | '!' => 31,
        'f' | 't' | 'r' | 'ť' | 'ţ' | 'ț' | 'ř' | ' ' | '-' | '(' | ')' | '/' | '·' => 42,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'œ' | 'Æ' | 'Œ' | '@' | '—' | '…' => 96,
        'ш' | 'щ' | 'ж' | 'ю' | 'ы' | 'м' | 'ф' | 'Ш' | 'Щ' | 'Ж' | 'Ю' | 'М' | 'Ф' | 'ω' | 'ώ' => {
            94
        }
        letter if letter.is_uppercase() => 76,
        letter if letter.is_ascii() || letter.is_alphabetic() => 62,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_between_words_and_a_long_word_makes_room() {
        assert_eq!(
            broken("Zuständige Behörde des Herkunftsmitgliedstaats"),
            ["Zuständige Behörde", "des", "Herkunftsmitgliedstaats"]
        );
        assert!(width("Herkunftsmitgliedstaats") > WIDEST);
        assert_eq!(broken("  "), Vec::<String>::new());
    }

    #[test]
    fn a_text_is_wider_in_capitals_and_in_other_alphabets() {
        assert!(width("ANGENOMMEN") > width("angenommen"));
        assert!(width("Запитваща") >= width("Zapitvas"));
    }
}
