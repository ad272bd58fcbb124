//! A definition as text, cut where its tables begin and end, so that one of them can be changed and every other byte
//! stays where it is.

use super::place::{Place, Table};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A table as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The path of its header.
    pub path: String,
    /// Where the comment that belongs to it begins: the one directly above its header.
    pub lead: usize,
    /// Where its header begins.
    pub header: usize,
    /// Where the line after its last key begins.
    pub end: usize,
}

/// Where a key and its value stand.
pub type Written = (Range<usize>, Range<usize>);

/// The text with its blocks.
pub struct Cut<'a> {
    /// The text.
    pub source: &'a str,
    root: DeTable<'a>,
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// Where the keys of the head end.
    pub head_end: usize,
}

impl<'a> Cut<'a> {
    /// Cuts a text; none where it is no TOML.
    pub fn of(source: &'a str) -> Option<Self> {
        let root = DeTable::parse(source).ok()?.into_inner();
        let mut strings = Vec::new();
        root.values().for_each(|value| collect_strings(value, &mut strings));
        let (blocks, head_end) = blocks(source, &strings);
        Some(Self { source, root, blocks, head_end })
    }

    /// How lines end in the text.
    pub fn line_end(&self) -> &'static str {
        if self.source.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// Part of the text.
    pub fn text(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or_default()
    }

    /// The numbers of the blocks that hold the rows of a table; of those below others, the ones that this row has.
    pub fn rows(&self, table: Table, above: usize) -> Vec<usize> {
        let of = |path: &str| -> Vec<usize> {
            self.blocks.iter().enumerate().filter(|(_, block)| block.path == path).map(|(at, _)| at).collect()
        };
        let Some(outer) = table.above() else { return of(table.header()) };
        let outer = of(outer.header());
        let Some(from) = outer.get(above).copied() else { return Vec::new() };
        let to = outer.get(above.saturating_add(1)).copied().unwrap_or(self.blocks.len());
        of(table.header()).into_iter().filter(|at| (from..to).contains(at)).collect()
    }

    /// The block of a place; none where its table is written in another way, for example in one line.
    pub fn block(&self, place: &Place) -> Option<usize> {
        let rows = self.rows(place.table, place.parent);
        let is_whole = match place.table {
            Table::Head => return None,
            Table::Refusal => rows.len() == 1,
            _ => self.count(place.table, place.parent) == rows.len(),
        };
        rows.get(place.at).copied().filter(|_| is_whole)
    }

    /// How many rows a table has, however it is written.
    pub fn count(&self, table: Table, above: usize) -> usize {
        let value = match table.above() {
            Some(outer) => self
                .root
                .get(outer.code())
                .and_then(|rows| rows.get_ref().as_array()?.get(above))
                .and_then(|row| row.get_ref().as_table()?.get(table.code())),
            None => self.root.get(table.code()),
        };
        value.and_then(|value| value.get_ref().as_array()).map_or(0, |rows| rows.iter().count())
    }

    /// From the comment above a block to the end of the blocks below it.
    pub fn extent(&self, at: usize) -> Range<usize> {
        let Some(block) = self.blocks.get(at) else { return 0..0 };
        let below = format!("{}.", block.path);
        let rest = self.blocks.iter().skip(at.saturating_add(1));
        let last = rest.take_while(|next| next.path.starts_with(&below)).last();
        block.lead..last.map_or(block.end, |last| last.end)
    }

    /// The keys of a place, and the part of the text in which they stand.
    pub fn keys(&self, place: &Place) -> Option<(&DeTable<'a>, Range<usize>)> {
        if place.table == Table::Head {
            return Some((&self.root, 0..self.head_end));
        }
        let block = self.blocks.get(self.block(place)?)?;
        let rows = |table: Table| self.root.get(table.code())?.get_ref().as_array();
        let table = match (place.table, place.table.above()) {
            (Table::Refusal, _) => self.root.get(place.table.code())?.get_ref().as_table(),
            (table, Some(outer)) => rows(outer)?
                .get(place.parent)?
                .get_ref()
                .as_table()?
                .get(table.code())?
                .get_ref()
                .as_array()?
                .get(place.at)?
                .get_ref()
                .as_table(),
            (table, None) => rows(table)?.get(place.at)?.get_ref().as_table(),
        };
        Some((table?, block.header..block.end))
    }

    /// Where a key and its value stand. `Err` where they stand, but not as `key = value` among the other keys.
    pub fn key(&self, place: &Place, name: &str) -> Result<Option<Written>, ()> {
        let (table, body) = self.keys(place).ok_or(())?;
        let Some((key, value)) = table.iter().find(|(key, _)| key.get_ref().as_ref() == name) else {
            return Ok(None);
        };
        let (key, value) = (key.span(), value.span());
        let between = self.text(key.end..value.start);
        let is_plain = between.trim() == "=" && body.contains(&key.start) && value.end <= body.end;
        if is_plain { Ok(Some((key, value))) } else { Err(()) }
    }

    /// A key that is a table with a header of its own, from the header to its end; none where it is not. A comment above
    /// stays where it is.
    pub fn own_table(&self, place: &Place, name: &str) -> Option<Range<usize>> {
        let row = self.block(place)?;
        let path = format!("{}.{name}", self.blocks.get(row)?.path);
        let below = format!("{}.", self.blocks.get(row)?.path);
        let rest = self.blocks.iter().enumerate().skip(row.saturating_add(1));
        let mut own = rest.take_while(|(_, block)| block.path.starts_with(&below));
        let (at, block) = own.find(|(_, block)| block.path == path)?;
        let (start, end) = (block.header, self.extent(at).end);
        let is_table = !self.text(start..end).trim_start().starts_with("[[");
        // The blank line above goes with it.
        let before = self.line_start(start.saturating_sub(1));
        let from = if self.text(before..start).trim().is_empty() { before } else { start };
        is_table.then_some(from..end)
    }

    /// Where the line around a place begins.
    pub fn line_start(&self, at: usize) -> usize {
        self.text(0..at).rfind('\n').map_or(0, |end| end.saturating_add(1))
    }

    /// Where the line after a place begins.
    pub fn next_line(&self, at: usize) -> usize {
        let rest = self.text(at..self.source.len());
        rest.find('\n').map_or(self.source.len(), |end| at.saturating_add(end).saturating_add(1))
    }
}

/// Where texts stand: what looks like a header inside one is none.
fn collect_strings(value: &Spanned<DeValue<'_>>, found: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(_) => found.push(value.span()),
        DeValue::Array(values) => values.iter().for_each(|value| collect_strings(value, found)),
        DeValue::Table(table) => table.values().for_each(|value| collect_strings(value, found)),
        _ => {}
    }
}

fn blocks(source: &str, strings: &[Range<usize>]) -> (Vec<Block>, usize) {
    let mut blocks: Vec<Block> = Vec::new();
    let mut head_end = 0;
    let mut comment: Option<usize> = None;
    let mut begin = 0_usize;
    for line in source.split_inclusive('\n') {
        let end = begin.saturating_add(line.len());
        let text = line.trim();
        let is_inside = strings.iter().any(|span| span.start < begin && begin < span.end);
        let mut note_end = |blocks: &mut Vec<Block>| match blocks.last_mut() {
            Some(block) => block.end = end,
            None => head_end = end,
        };
        if is_inside {
            comment = None;
            note_end(&mut blocks);
        } else if text.is_empty() {
            comment = None;
        } else if text.starts_with('#') {
            comment = comment.or(Some(begin));
        } else {
            if text.starts_with('[') {
                let lead = comment.unwrap_or(begin);
                blocks.push(Block { path: path_of(text), lead, header: begin, end });
            }
            comment = None;
            note_end(&mut blocks);
        }
        begin = end;
    }
    (blocks, head_end)
}

fn path_of(header: &str) -> String {
    let inside = header.trim_start_matches('[').split(']').next().unwrap_or_default();
    let parts = inside.split('.').map(|part| part.trim().trim_matches(['"', '\'']));
    parts.collect::<Vec<_>>().join(".")
}
