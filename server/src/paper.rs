//! Paper: what a page says as tagged PDF that conforms to PDF/UA-1 (ISO 14289-1), made from the page's own markup.

mod blocks;
mod flow;
mod fonts;
mod lines;
mod markup;
mod write;

use flow::Flow;
use fonts::Fonts;
use time::OffsetDateTime;

/// What a PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Language of everything that does not name another, a code.
    pub language: String,
    /// What stands at the head of each page, beside the page number.
    pub head: String,
    /// When it was made.
    pub made_at: OffsetDateTime,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A font is damaged.
    #[error("a font of the program cannot be read")]
    Font,
    /// It would not conform to PDF/UA-1, or is beyond what a PDF can hold.
    #[error("the PDF does not conform: {0}")]
    Conformance(String),
}

/// Typesets markup: headings, paragraphs, lists and pairs of term and text, on A4. Forms, buttons and what is hidden
/// stay out.
///
/// # Errors
/// When the PDF would not conform to PDF/UA-1.
pub fn pdf(html: &str, about: &About) -> Result<Vec<u8>, PaperError> {
    let fonts = Fonts::new().ok_or(PaperError::Font)?;
    let blocks = blocks::blocks(&markup::parse(html));
    let mut flow = Flow::new(&fonts);
    flow.all(&blocks);
    write::write(flow.finish(), &fonts, about)
}

#[cfg(test)]
mod tests;
