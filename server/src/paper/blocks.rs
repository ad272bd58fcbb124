//! Turns markup into what is set on paper: headings, paragraphs, lists, and tables of terms with their texts.

use super::markup::{Element, Node};

/// A piece of text of one look and one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text; a line break stands for itself.
    pub text: String,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Its language, where it is not that of the document.
    pub lang: Option<String>,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// Not at all: what stands in them says it.
    None,
    /// By a dot.
    Dot,
    /// By a number.
    Number,
}

/// What is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of this level, from 1.
    Heading(u8, Vec<Piece>),
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// A list.
    List(Marker, Vec<Vec<Block>>),
    /// Rows of a term and what is said of it.
    Terms(Vec<(Vec<Block>, Vec<Block>)>),
}

/// Elements of which nothing is set.
const LEFT_OUT: [&str; 10] =
    ["form", "button", "script", "style", "template", "select", "input", "textarea", "svg", "nav"];
/// Elements inside a line.
const INLINE: [&str; 13] =
    ["a", "abbr", "b", "br", "cite", "code", "em", "i", "small", "span", "strong", "time", "wbr"];

/// What the markup says, in order.
pub fn blocks(nodes: &[Node]) -> Vec<Block> {
    let mut found = Collected::default();
    found.nodes(nodes, None);
    found.finish()
}

#[derive(Default)]
struct Collected {
    blocks: Vec<Block>,
    /// Text that stands in no paragraph of its own.
    loose: Vec<Piece>,
}

impl Collected {
    fn finish(mut self) -> Vec<Block> {
        self.end_loose();
        self.blocks
    }

    fn end_loose(&mut self) {
        let pieces = std::mem::take(&mut self.loose);
        if !is_blank(&pieces) {
            self.blocks.push(Block::Paragraph(pieces));
        }
    }

    fn nodes(&mut self, nodes: &[Node], lang: Option<&str>) {
        for node in nodes {
            match node {
                Node::Text(text) => self.loose.push(piece(text, false, lang)),
                Node::Element(element) if is_left_out(element) => {}
                Node::Element(element) if INLINE.contains(&element.name.as_str()) => {
                    inline(element, false, lang, &mut self.loose);
                }
                Node::Element(element) => {
                    self.end_loose();
                    self.block(element, element.lang.as_deref().or(lang));
                    self.end_loose();
                }
            }
        }
    }

    fn block(&mut self, element: &Element, lang: Option<&str>) {
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = element.name.as_bytes().get(1).map_or(1, |digit| digit.saturating_sub(b'0'));
                self.add_text(element, true, lang, |pieces| Block::Heading(level, pieces));
            }
            "p" => self.add_text(element, false, lang, Block::Paragraph),
            "summary" => self.add_text(element, true, lang, Block::Paragraph),
            "ul" | "ol" => {
                let marker = match (element.class.is_empty(), element.name.as_str()) {
                    (false, _) => Marker::None,
                    (true, "ol") => Marker::Number,
                    (true, _) => Marker::Dot,
                };
                let items: Vec<Vec<Block>> = elements(&element.children, "li")
                    .map(|item| inside(item, lang))
                    .filter(|item| !item.is_empty())
                    .collect();
                if !items.is_empty() {
                    self.blocks.push(Block::List(marker, items));
                }
            }
            "dl" => {
                let rows = rows(&element.children, lang);
                if !rows.is_empty() {
                    self.blocks.push(Block::Terms(rows));
                }
            }
            _ => self.nodes(&element.children, lang),
        }
    }

    fn add_text(
        &mut self,
        element: &Element,
        is_bold: bool,
        lang: Option<&str>,
        block: impl FnOnce(Vec<Piece>) -> Block,
    ) {
        let mut pieces = Vec::new();
        inline(element, is_bold, lang, &mut pieces);
        if !is_blank(&pieces) {
            self.blocks.push(block(pieces));
        }
    }
}

fn is_left_out(element: &Element) -> bool {
    // What is said to those who cannot see the layout is needed where paper has no layout that says it.
    let is_hidden = element.has_class("visually-hidden") && !element.has_class("answer__by");
    is_hidden || element.has_class("mirror__text") || LEFT_OUT.contains(&element.name.as_str())
}

fn is_blank(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| piece.text.trim().is_empty())
}

fn piece(text: &str, is_bold: bool, lang: Option<&str>) -> Piece {
    Piece { text: text.to_owned(), is_bold, lang: lang.map(str::to_owned) }
}

fn inline(element: &Element, is_bold: bool, lang: Option<&str>, pieces: &mut Vec<Piece>) {
    if is_left_out(element) {
        return;
    }
    if element.name == "br" {
        pieces.push(piece("\n", is_bold, lang));
        return;
    }
    let is_bold = is_bold || matches!(element.name.as_str(), "strong" | "b");
    let lang = element.lang.as_deref().or(lang);
    for node in &element.children {
        match node {
            Node::Text(text) => pieces.push(piece(text, is_bold, lang)),
            Node::Element(element) => inline(element, is_bold, lang, pieces),
        }
    }
}

fn inside(element: &Element, lang: Option<&str>) -> Vec<Block> {
    let mut found = Collected::default();
    found.nodes(&element.children, element.lang.as_deref().or(lang));
    found.finish()
}

fn elements<'a>(nodes: &'a [Node], name: &'a str) -> impl Iterator<Item = &'a Element> {
    nodes.iter().filter_map(move |node| match node {
        Node::Element(element) if element.name == name => Some(element),
        _ => None,
    })
}

/// The rows of a list of terms, which may stand in groups.
fn rows(nodes: &[Node], lang: Option<&str>) -> Vec<(Vec<Block>, Vec<Block>)> {
    let mut rows: Vec<(Vec<Block>, Vec<Block>)> = Vec::new();
    for node in nodes {
        let Node::Element(element) = node else { continue };
        let lang = element.lang.as_deref().or(lang);
        match element.name.as_str() {
            "dt" => {
                let mut pieces = Vec::new();
                inline(element, true, lang, &mut pieces);
                rows.push((vec![Block::Paragraph(pieces)], Vec::new()));
            }
            "dd" => {
                if let Some((_, said)) = rows.last_mut() {
                    said.extend(inside(element, lang));
                }
            }
            _ => rows.extend(self::rows(&element.children, lang)),
        }
    }
    rows.retain(|(_, said)| !said.is_empty());
    rows
}

#[cfg(test)]
mod tests {
    use super::super::markup::parse;
    use super::*;

    fn text(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn headings_paragraphs_lists_and_terms_are_found() {
        let found = blocks(&parse(
            "<section><h2>H</h2>loose <b>b</b><p lang=\"el\">α<br>β</p><ol><li>1</li><li><p>2</p></li></ol>\
             <dl><div><dt>t</dt><dd>d</dd></div><div><dt>no text</dt><dd></dd></div></dl></section>",
        ));
        assert_eq!(found.len(), 5, "{found:?}");
        assert!(matches!(&found[0], Block::Heading(2, pieces) if text(pieces) == "H"));
        assert!(matches!(&found[1], Block::Paragraph(pieces) if pieces[1].is_bold));
        assert!(matches!(&found[2], Block::Paragraph(pieces)
            if text(pieces) == "α\nβ" && pieces.iter().all(|p| p.lang.as_deref() == Some("el"))));
        assert!(matches!(&found[3], Block::List(Marker::Number, items) if items.len() == 2));
        assert!(matches!(&found[4], Block::Terms(rows) if rows.len() == 1));
    }

    #[test]
    fn forms_and_what_is_hidden_stay_out() {
        let found = blocks(&parse(
            "<form><p>x</p></form><p class=\"mirror__text\">y</p><p><span class=\"visually-hidden\">z</span></p>\
             <p class=\"answer__by visually-hidden\">Answer</p>",
        ));
        assert!(matches!(&found[..], [Block::Paragraph(pieces)] if text(pieces) == "Answer"), "{found:?}");
    }
}
