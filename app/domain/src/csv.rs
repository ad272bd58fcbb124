//! Tables as files: CSV (RFC 4180) in which no program for tables finds a formula.

use serde::{Deserialize, Deserializer};

/// What programs for tables know a text in UTF-8 by.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A line of a table, with its end.
#[must_use]
pub fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|text| cell(&text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// Signs with which a formula begins, also in the width of Chinese signs (OWASP, "CSV Injection").
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Signs at which a program that is set to another separator begins a cell, whatever stands in quotation marks here.
const SEPARATORS: [char; 4] = [';', '\t', '\r', '\n'];

/// A cell as RFC 4180 writes it.
fn cell(text: &str) -> String {
    let text = defused(text);
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// The text with an apostrophe before whatever a program for tables would take for a formula: names come
/// from outside.
fn defused(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut begins = true;
    for sign in text.chars() {
        if begins && FORMULA.contains(&sign) {
            safe.push('\'');
        }
        begins = SEPARATORS.contains(&sign) || begins && (sign.is_whitespace() || sign == '"');
        safe.push(sign);
    }
    safe
}

/// The text that was meant by a cell that was written so: without the apostrophes before what would be formulas.
#[must_use]
pub fn meant(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut begins = true;
    let mut signs = cell.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_before_formula = signs.peek().is_some_and(|next| FORMULA.contains(next));
        if begins && sign == '\'' && is_before_formula {
            begins = false;
            continue;
        }
        begins = SEPARATORS.contains(&sign) || begins && (sign.is_whitespace() || sign == '"');
        text.push(sign);
    }
    text
}

/// A cell of a table that brings up to date what is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cell<T> {
    /// The table has no such column: what is kept stays.
    #[default]
    NoColumn,
    /// Nothing stands there: what is kept goes.
    Empty,
    /// This takes its place.
    Holds(T),
}

impl<T> Cell<T> {
    /// Whether the table has the column.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        !matches!(self, Self::NoColumn)
    }

    /// The cell with what it holds made into something else.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Cell<U> {
        match self {
            Self::NoColumn => Cell::NoColumn,
            Self::Empty => Cell::Empty,
            Self::Holds(held) => Cell::Holds(into(held)),
        }
    }

    /// What is kept from now on, where this was kept before.
    pub fn onto(self, kept: Option<T>) -> Option<T> {
        match self {
            Self::NoColumn => kept,
            Self::Empty => None,
            Self::Holds(held) => Some(held),
        }
    }
}

impl Cell<String> {
    /// What stands there; nothing where the table has no such column.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::NoColumn | Self::Empty => "",
            Self::Holds(text) => text,
        }
    }
}

impl<'de> Deserialize<'de> for Cell<String> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = meant(String::deserialize(from)?.trim());
        Ok(if text.is_empty() { Self::Empty } else { Self::Holds(text) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_column_that_is_not_there_leaves_what_is_kept_and_an_empty_cell_takes_it_away() {
        for (cell, before, after) in [
            (Cell::NoColumn, Some("old"), Some("old")),
            (Cell::NoColumn, None, None),
            (Cell::Empty, Some("old"), None),
            (Cell::Holds("new"), Some("old"), Some("new")),
            (Cell::Holds("new"), None, Some("new")),
        ] {
            assert_eq!(
                (cell.is_there(), cell.clone().onto(before)),
                (cell != Cell::NoColumn, after),
                "{cell:?}"
            );
            assert_eq!(cell.map(str::len).onto(before.map(str::len)), after.map(str::len));
        }
    }

    #[test]
    fn a_cell_of_blanks_is_empty_and_a_telephone_is_no_formula() {
        let read = |text: &str| serde_json::from_value::<Cell<String>>(text.into()).unwrap();
        assert_eq!((read(" "), read("")), (Cell::Empty, Cell::Empty));
        assert_eq!(read(" '+49 30 1"), Cell::Holds("+49 30 1".to_owned()));
        assert_eq!((read("a").text(), Cell::<String>::NoColumn.text()), ("a", ""));
    }

    #[test]
    fn cells_are_quoted_and_formulas_are_text() {
        for (text, expected) in [
            ("Kammer", "Kammer"),
            ("Kammer, Berlin", "\"Kammer, Berlin\""),
            ("die \"Kammer\"", "\"die \"\"Kammer\"\"\""),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-2", "'-2"),
            ("@SUM(A1,A2)", "\"'@SUM(A1,A2)\""),
            ("a=b", "a=b"),
            ("\t=1+1", "\t'=1+1"),
            ("＝1+1", "'＝1+1"),
            ("Amt;=1+1", "Amt;'=1+1"),
            ("Amt; \"=1+1\"", "\"Amt; \"\"'=1+1\"\"\""),
            ("Amt - West", "Amt - West"),
        ] {
            assert_eq!(cell(text), expected);
        }
    }

    proptest! {
        /// No cell begins as a formula does, wherever a program may let it begin, and a reader of the table finds the text
        /// again.
        #[test]
        fn a_cell_is_read_as_it_was_meant(text in "[=+@;\t\r\n\"' a＝-]{0,12}|.{0,20}") {
            let written = cell(&text);
            let read = match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
                Some(inner) if text.contains([',', '"', '\r', '\n']) => inner.replace("\"\"", "\""),
                _ => written.clone(),
            };
            for part in read.split(SEPARATORS) {
                let begins = part.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '"');
                prop_assert!(!begins.starts_with(FORMULA), "{written:?}");
            }
            let without = |text: &str| text.replace('\'', "");
            prop_assert_eq!(without(&read), without(&text));
            if !text.contains('\'') {
                prop_assert_eq!(meant(&read), text);
            }
        }
    }
}
