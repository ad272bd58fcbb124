//! Breaks text into lines of a width.

use super::blocks::Piece;
use super::fonts::Fonts;
use unicode_normalization::UnicodeNormalization as _;

/// Text of one look on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// What is drawn.
    pub text: String,
    /// What is meant, where the font lacks a letter of it.
    pub meant: Option<String>,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Its language, where it is not that of the document.
    pub lang: Option<String>,
    /// Where it begins, from the left end of the line, in points.
    pub x: f32,
}

/// A word with whether a blank stands before it.
struct Word<'a> {
    text: String,
    piece: &'a Piece,
    has_blank: bool,
}

enum Token<'a> {
    Word(Word<'a>),
    Break,
}

/// The lines of a text set in this size, none wider than this width, both in points.
pub fn lines(pieces: &[Piece], fonts: &Fonts, size: f32, width: f32) -> Vec<Vec<Run>> {
    let mut setting = Setting { fonts, size, width, lines: Vec::new(), line: Vec::new(), used: 0.0 };
    for token in tokens(pieces) {
        match token {
            Token::Break => setting.end_line(),
            Token::Word(word) => setting.word(word),
        }
    }
    if !setting.line.is_empty() {
        setting.end_line();
    }
    setting.lines
}

fn tokens(pieces: &[Piece]) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut has_blank = false;
    for piece in pieces {
        let mut text = String::new();
        for letter in piece.text.chars().chain(['\0']) {
            let ends = matches!(letter, '\n' | ' ' | '\t' | '\r' | '\0');
            if ends && !text.is_empty() {
                let text = std::mem::take(&mut text).nfc().collect();
                tokens.push(Token::Word(Word { text, piece, has_blank }));
                has_blank = false;
            }
            match letter {
                '\n' => {
                    tokens.push(Token::Break);
                    has_blank = false;
                }
                ' ' | '\t' | '\r' => has_blank = true,
                letter if is_mark(letter) => {}
                letter => text.push(letter),
            }
        }
    }
    // Breaks at the ends are the layout of the markup, not the text's.
    while matches!(tokens.last(), Some(Token::Break)) {
        tokens.pop();
    }
    let first = tokens.iter().position(|token| matches!(token, Token::Word(_))).unwrap_or(0);
    tokens.drain(..first);
    tokens
}

/// Marks that only steer the display of a page.
fn is_mark(letter: char) -> bool {
    let steers = matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    steers || letter.is_control()
}

struct Setting<'a> {
    fonts: &'a Fonts,
    size: f32,
    width: f32,
    lines: Vec<Vec<Run>>,
    line: Vec<Run>,
    /// How much of the line is used, in points.
    used: f32,
}

impl Setting<'_> {
    fn measure(&self, text: &str, is_bold: bool) -> f32 {
        let weight = self.fonts.weight(is_bold);
        weight.width(&weight.drawable(text)) * self.size
    }

    fn word(&mut self, word: Word<'_>) {
        let is_bold = word.piece.is_bold;
        let blank = if word.has_blank && !self.line.is_empty() { self.measure(" ", is_bold) } else { 0.0 };
        let width = self.measure(&word.text, is_bold);
        if self.used + blank + width <= self.width || (self.line.is_empty() && width <= self.width) {
            self.put(word, blank + width);
        } else if width <= self.width {
            self.wrap(word.has_blank);
            self.put(word, width);
        } else {
            self.in_parts(word);
        }
    }

    /// A word that is wider than a line goes on where it fits.
    fn in_parts(&mut self, word: Word<'_>) {
        let is_bold = word.piece.is_bold;
        if !self.line.is_empty() {
            self.wrap(word.has_blank);
        }
        let mut part = String::new();
        for letter in word.text.chars() {
            let mut longer = part.clone();
            longer.push(letter);
            if self.measure(&longer, is_bold) > self.width && !part.is_empty() {
                let width = self.measure(&part, is_bold);
                let text = std::mem::replace(&mut part, letter.to_string());
                self.put(Word { text, piece: word.piece, has_blank: false }, width);
                self.wrap(false);
            } else {
                part = longer;
            }
        }
        let width = self.measure(&part, is_bold);
        self.put(Word { text: part, piece: word.piece, has_blank: false }, width);
    }

    /// Sets the word on the line, in the run before it where that looks the same.
    fn put(&mut self, word: Word<'_>, width: f32) {
        let Word { text, piece, has_blank } = word;
        let weight = self.fonts.weight(piece.is_bold);
        let drawn = weight.drawable(&text).into_owned();
        let meant = (drawn != text).then_some(text);
        self.used += width;
        if has_blank && let Some(last) = self.line.last_mut() {
            end_with_blank(last);
        }
        match self.line.last_mut() {
            Some(last)
                if meant.is_none()
                    && last.meant.is_none()
                    && last.is_bold == piece.is_bold
                    && last.lang == piece.lang =>
            {
                last.text.push_str(&drawn);
            }
            _ => self.line.push(Run {
                text: drawn,
                meant,
                is_bold: piece.is_bold,
                lang: piece.lang.clone(),
                x: 0.0,
            }),
        }
    }

    /// Ends a line within a paragraph. A blank at its end keeps the words apart for those who read the text alone.
    fn wrap(&mut self, has_blank: bool) {
        if has_blank && let Some(last) = self.line.last_mut() {
            end_with_blank(last);
        }
        self.end_line();
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        let mut x = 0.0;
        for run in &mut line {
            run.x = x;
            x += self.fonts.weight(run.is_bold).width(&run.text) * self.size;
        }
        self.lines.push(line);
        self.used = 0.0;
    }
}

fn end_with_blank(run: &mut Run) {
    run.text.push(' ');
    if let Some(meant) = &mut run.meant {
        meant.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str) -> Piece {
        Piece { text: text.to_owned(), is_bold: false, lang: None }
    }

    fn text(line: &[Run]) -> String {
        line.iter().map(|run| run.text.as_str()).collect()
    }

    #[test]
    fn words_are_wrapped_and_none_is_lost() {
        let fonts = Fonts::new().unwrap();
        let all = "Η αρμόδια αρχή επιβεβαιώνει ότι Компетентният орган потвърждава";
        let found = lines(&[piece(all)], &fonts, 10.0, 120.0);
        assert!(found.len() > 2);
        assert_eq!(found.iter().map(|line| text(line)).collect::<String>(), all);
        for line in &found {
            let weight = fonts.weight(false);
            assert!(weight.width(text(line).trim_end()) * 10.0 <= 120.0);
        }
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_line_breaks_are_kept() {
        let fonts = Fonts::new().unwrap();
        let found = lines(&[piece(&format!("{}\n\nend", "m".repeat(60)))], &fonts, 10.0, 100.0);
        assert!(found.len() > 5);
        let all: String = found.iter().map(|line| text(line)).collect();
        assert_eq!(all, format!("{}end", "m".repeat(60)));
    }

    #[test]
    fn a_letter_that_the_font_lacks_keeps_its_meaning() {
        let fonts = Fonts::new().unwrap();
        let found = lines(&[piece("a 王 b")], &fonts, 10.0, 100.0);
        let [line] = &found[..] else { panic!("{found:?}") };
        assert_eq!(line[1].meant.as_deref(), Some("王 "));
        assert_eq!(line[1].text, "\u{fffd} ");
        assert!(line[2].x > line[1].x);
    }
}
