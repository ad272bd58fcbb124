//! The letters: two weights of one font, embedded in every PDF. See `server/fonts`.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Face, UnicodeBuffer};
use std::borrow::Cow;

const REGULAR: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");
/// What stands for a letter that the font does not have.
const MISSING: char = '\u{fffd}';

/// Both weights.
pub struct Fonts {
    regular: Weight,
    bold: Weight,
}

/// One weight: for shaping and for embedding.
pub struct Weight {
    face: Face<'static>,
    units: f32,
    /// What is embedded.
    pub font: Font,
}

impl Fonts {
    /// Reads the fonts; none when they are damaged.
    pub fn new() -> Option<Self> {
        Some(Self { regular: Weight::new(REGULAR)?, bold: Weight::new(BOLD)? })
    }

    /// The weight for bold or plain text.
    pub const fn weight(&self, is_bold: bool) -> &Weight {
        if is_bold { &self.bold } else { &self.regular }
    }
}

impl Weight {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let face = Face::from_slice(bytes, 0)?;
        let units = number(face.units_per_em());
        Some(Self { face, units, font: Font::new(bytes.into(), 0)? })
    }

    /// The text in letters that the font has, if that differs.
    pub fn drawable<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if text.chars().all(|letter| self.has(letter)) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(
            text.chars().map(|letter| if self.has(letter) { letter } else { nearest(letter) }).collect(),
        )
    }

    fn has(&self, letter: char) -> bool {
        letter == ' ' || self.face.glyph_index(letter).is_some()
    }

    /// The glyphs of a text of one direction; lengths are in units of the font's size.
    pub fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| place(info.cluster)).collect();
        shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let start = place(info.cluster);
                let end = starts.iter().copied().filter(|other| *other > start).min().unwrap_or(text.len());
                let part = |units: i32| number(units) / self.units;
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    part(position.x_advance),
                    part(position.x_offset),
                    part(position.y_offset),
                    part(position.y_advance),
                    start..end,
                    None,
                )
            })
            .collect()
    }

    /// How wide the text is, in units of the font's size.
    pub fn width(&self, text: &str) -> f32 {
        self.shape(text).iter().map(|glyph| glyph.x_advance).sum()
    }
}

/// A sign that looks like the missing one, else the sign for what is missing.
const fn nearest(letter: char) -> char {
    match letter {
        '\u{2212}' | '\u{2010}' | '\u{2011}' => '-',
        '\u{2192}' => '>',
        '\u{2190}' => '<',
        '\u{00d7}' => 'x',
        _ => MISSING,
    }
}

/// Lengths of fonts are small numbers.
fn number(units: i32) -> f32 {
    f32::from(i16::try_from(units).unwrap_or(i16::MAX))
}

fn place(cluster: u32) -> usize {
    usize::try_from(cluster).unwrap_or(usize::MAX)
}
