//! Lays blocks out on pages: where each line stands, and the tree of what it belongs to.

use super::blocks::{Block, Marker, Piece};
use super::fonts::Fonts;
use super::lines::{Run, lines};

/// A4 in points.
pub const PAGE: (f32, f32) = (595.28, 841.89);
/// From the edge of the page to the text on both sides, in points.
pub const SIDE: f32 = 54.0;
/// Where the text begins and ends, from the upper edge, in points.
const TOP: f32 = 76.0;
const BOTTOM: f32 = 785.0;
/// Size of the text and distance of its lines, in points.
const TEXT: f32 = 9.5;
const LEADING: f32 = 1.42;
/// How far what hangs below something is moved to the right, in points.
const INDENT: f32 = 16.0;
/// Share of a row for the term.
const TERM: f32 = 0.34;
/// Distance of the columns of a row, in points.
const GUTTER: f32 = 12.0;

/// What a part of the tree is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A heading with its level and text.
    Heading(u8, String),
    /// A paragraph.
    Paragraph,
    /// A list.
    List(Marker),
    /// An item.
    Item,
    /// The mark of an item.
    Label,
    /// What an item says.
    Body,
    /// A table of terms.
    Table,
    /// A row of it.
    Row,
    /// A term, which heads its row.
    Term,
    /// What is said of the term.
    Said,
}

/// A part of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub role: Role,
    /// Its language, where it is not that of the document.
    pub lang: Option<String>,
    /// What belongs to it, in reading order.
    pub children: Vec<Child>,
}

/// A child in the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Child {
    /// A part.
    Part(Part),
    /// A drawn run, by its number.
    Run(usize),
}

/// What is drawn on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawn {
    /// Text at this place.
    Text {
        /// Its number in the tree.
        number: usize,
        /// The text.
        run: Run,
        /// The left end of its line.
        left: f32,
        /// Its base line.
        base: f32,
        /// Its size.
        size: f32,
    },
    /// A thin line over the text, for the eye alone: from, to, height.
    Rule(f32, f32, f32),
}

/// Pages with the tree of what they say.
#[derive(Debug, Default)]
pub struct Laid {
    /// The pages.
    pub pages: Vec<Vec<Drawn>>,
    /// The tree, in reading order.
    pub tree: Vec<Part>,
    /// Headings for the outline: level, text, page, height.
    pub headings: Vec<(u8, String, usize, f32)>,
}

/// A place in the text: page and height.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Place {
    page: usize,
    y: f32,
}

/// A column: its left end and its width.
#[derive(Debug, Clone, Copy)]
struct Column {
    left: f32,
    width: f32,
}

/// Lays out.
pub struct Flow<'a> {
    fonts: &'a Fonts,
    laid: Laid,
    at: Place,
    runs: usize,
}

impl<'a> Flow<'a> {
    /// An empty first page.
    pub const fn new(fonts: &'a Fonts) -> Self {
        let laid = Laid { pages: Vec::new(), tree: Vec::new(), headings: Vec::new() };
        Self { fonts, laid, at: Place { page: 0, y: TOP }, runs: 0 }
    }

    /// Lays the blocks out over the whole width.
    pub fn all(&mut self, blocks: &[Block]) {
        let column = Column { left: SIDE, width: PAGE.0 - 2.0 * SIDE };
        let parts = self.blocks(blocks, column);
        self.laid.tree.extend(parts);
    }

    /// What was laid out; at least one page.
    pub fn finish(mut self) -> Laid {
        self.have_page(0);
        self.laid
    }

    fn blocks(&mut self, blocks: &[Block], column: Column) -> Vec<Part> {
        blocks.iter().map(|block| self.block(block, column)).collect()
    }

    fn block(&mut self, block: &Block, column: Column) -> Part {
        match block {
            Block::Heading(level, pieces) => self.heading(*level, pieces, column),
            Block::Paragraph(pieces) => {
                let part = self.text(Role::Paragraph, pieces, TEXT, column);
                self.at.y += 3.0;
                part
            }
            Block::List(marker, items) => self.list(*marker, items, column),
            Block::Terms(rows) => self.terms(rows, column),
        }
    }

    fn heading(&mut self, level: u8, pieces: &[Piece], column: Column) -> Part {
        let (size, before, after) = match level {
            1 => (19.0, 0.0, 8.0),
            2 => (13.0, 14.0, 5.0),
            _ => (10.5, 8.0, 2.0),
        };
        if self.at.y > TOP {
            self.at.y += before;
        }
        // A heading never stands alone at the end of a page.
        if self.at.y + size * LEADING + 3.0 * TEXT * LEADING > BOTTOM {
            self.next_page();
        }
        let bold: Vec<Piece> = pieces.iter().map(|piece| Piece { is_bold: true, ..piece.clone() }).collect();
        let text: String = bold.iter().map(|piece| piece.text.as_str()).collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.laid.headings.push((level, text.clone(), self.at.page, self.at.y));
        let part = self.text(Role::Heading(level, text), &bold, size, column);
        self.at.y += after;
        part
    }

    fn list(&mut self, marker: Marker, items: &[Vec<Block>], column: Column) -> Part {
        let indent = if marker == Marker::None { 0.0 } else { INDENT };
        let inner = Column { left: column.left + indent, width: column.width - indent };
        let mut children = Vec::new();
        for (number, item) in items.iter().enumerate() {
            let label = match marker {
                Marker::None => None,
                Marker::Dot => Some("•".to_owned()),
                Marker::Number => Some(format!("{}.", number.saturating_add(1))),
            };
            let mut parts = Vec::new();
            if let Some(text) = label {
                self.room_for(TEXT);
                let start = self.at;
                let piece = Piece { text, is_bold: false, lang: None };
                parts.push(Child::Part(self.text(Role::Label, &[piece], TEXT, column)));
                self.at = start;
            }
            let body = self.blocks(item, inner).into_iter().map(Child::Part).collect();
            parts.push(Child::Part(Part { role: Role::Body, lang: None, children: body }));
            children.push(Child::Part(Part { role: Role::Item, lang: None, children: parts }));
            if marker == Marker::None {
                self.at.y += 4.0;
            }
        }
        Part { role: Role::List(marker), lang: None, children }
    }

    fn terms(&mut self, rows: &[(Vec<Block>, Vec<Block>)], column: Column) -> Part {
        let term = Column { left: column.left, width: column.width * TERM - GUTTER };
        let said = Column { left: column.left + column.width * TERM, width: column.width * (1.0 - TERM) };
        let mut children = Vec::new();
        for (name, text) in rows {
            self.room_for(TEXT);
            let (page, y) = (self.at.page, self.at.y);
            self.draw(page, Drawn::Rule(column.left, column.left + column.width, y));
            self.at.y += 3.0;
            let start = self.at;
            let head = self.cell(Role::Term, name, term);
            let end_of_head = self.at;
            self.at = start;
            let cell = self.cell(Role::Said, text, said);
            if end_of_head > self.at {
                self.at = end_of_head;
            }
            self.at.y += 1.0;
            children.push(Child::Part(Part { role: Role::Row, lang: None, children: vec![head, cell] }));
        }
        self.at.y += 4.0;
        Part { role: Role::Table, lang: None, children }
    }

    fn cell(&mut self, role: Role, blocks: &[Block], column: Column) -> Child {
        let children = self.blocks(blocks, column).into_iter().map(Child::Part).collect();
        Child::Part(Part { role, lang: None, children })
    }

    /// Sets lines one below the other. A language that the whole text has is said once.
    fn text(&mut self, role: Role, pieces: &[Piece], size: f32, column: Column) -> Part {
        let lang = pieces.first().and_then(|first| first.lang.clone());
        let is_one = pieces.iter().all(|piece| piece.lang == lang);
        let lang = lang.filter(|_| is_one);
        let mut children = Vec::new();
        for line in lines(pieces, self.fonts, size, column.width) {
            self.room_for(size);
            let base = self.at.y + size * 1.07;
            for mut run in line {
                if lang.is_some() {
                    run.lang = None;
                }
                let number = self.runs;
                self.runs = self.runs.saturating_add(1);
                children.push(Child::Run(number));
                self.draw(self.at.page, Drawn::Text { number, run, left: column.left, base, size });
            }
            self.at.y += size * LEADING;
        }
        Part { role, lang, children }
    }

    fn room_for(&mut self, size: f32) {
        if self.at.y + size * LEADING > BOTTOM {
            self.next_page();
        }
    }

    const fn next_page(&mut self) {
        self.at = Place { page: self.at.page.saturating_add(1), y: TOP };
    }

    fn draw(&mut self, page: usize, drawn: Drawn) {
        self.have_page(page);
        if let Some(found) = self.laid.pages.get_mut(page) {
            found.push(drawn);
        }
    }

    fn have_page(&mut self, page: usize) {
        while self.laid.pages.len() <= page {
            self.laid.pages.push(Vec::new());
        }
    }
}
