//! A definition as its tables hold it, sound or not: names to choose from, rows to list, values to show.

use super::edit::Direction;
use super::place::{Place, Table};
use crate::procedures::definition::FieldKind;
use toml::Value;

/// The tables of a definition. It can be read as soon as the text is TOML, whatever rules it breaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline(toml::Table);

impl Outline {
    /// Reads a definition; none where it is no TOML.
    #[must_use]
    pub fn read(source: &str) -> Option<Self> {
        toml::from_str(source).ok().map(Self)
    }

    /// How many rows a table has; of those below others, how many this row has.
    #[must_use]
    pub fn count(&self, table: Table, above: usize) -> usize {
        rows(&self.0, table, above).map_or(0, <[Value]>::len)
    }

    /// The keys of a place; none where it is not there.
    #[must_use]
    pub fn row(&self, place: &Place) -> Option<&toml::Table> {
        row(&self.0, place)
    }

    /// A text of the head.
    #[must_use]
    pub fn head(&self, key: &str) -> Option<&str> {
        self.0.get(key).and_then(Value::as_str)
    }

    /// A number of the head.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<u32> {
        self.0.get(key).and_then(Value::as_integer).and_then(|number| number.try_into().ok())
    }

    /// Texts of a list in the head.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<String> {
        texts_of(self.0.get(key))
    }

    /// The names of the rows of a table, in order.
    #[must_use]
    pub fn names(&self, table: Table) -> Vec<String> {
        let rows = rows(&self.0, table, 0).unwrap_or_default();
        rows.iter().filter_map(|row| row.get("id")?.as_str()).map(str::to_owned).collect()
    }

    /// The name of a place: its id, of a transition its action, of an admission its side, of coordinators their path; empty
    /// where it has none.
    #[must_use]
    pub fn name(&self, place: &Place) -> String {
        let row = self.row(place);
        let name = ["id", "action", "side", "path"].into_iter().find_map(|key| row?.get(key)?.as_str());
        name.unwrap_or_default().to_owned()
    }

    /// The message of a place in the files of texts; none where it has no texts. A part of a letter has that of the letter.
    #[must_use]
    pub fn message(&self, place: &Place) -> Option<String> {
        let name = self.name(place);
        let message = match place.table {
            Table::Head => "procedure".to_owned(),
            Table::Refusal
            | Table::Admission
            | Table::Coordinator
            | Table::Transition
            | Table::Attachment
            | Table::Notice
            | Table::Follows => return None,
            Table::FollowUp => {
                let question = self.name(&Place::row(Table::Question, place.parent));
                format!("question-{question}-{name}")
            }
            Table::LetterPart => return self.message(&Place::row(Table::Letter, place.parent)),
            table => format!("{}-{name}", table.code()),
        };
        Some(message)
    }

    /// The attribute of a text that a form has under this name: that of a part of a letter bears the name of the part.
    #[must_use]
    pub fn attribute(&self, place: &Place, name: &str) -> String {
        match place.table {
            Table::LetterPart => format!("{name}-{}", self.name(place)),
            _ => name.to_owned(),
        }
    }

    /// Whether a row can go up or down within its group.
    #[must_use]
    pub fn may_shift(&self, place: &Place, direction: Direction) -> bool {
        neighbour(&self.0, place, direction).is_some()
    }

    /// The codes that may be chosen in a field or question: none where its kind draws no choices, whatever stands there.
    #[must_use]
    pub fn codes(&self, row: &toml::Table) -> Vec<String> {
        match kind_of(row) {
            Some(FieldKind::YesNo) => ["yes", "no", "cannot"].map(str::to_owned).to_vec(),
            Some(kind) if kind.takes_codes() => self.listed(row),
            _ => Vec::new(),
        }
    }

    fn listed(&self, row: &toml::Table) -> Vec<String> {
        let list = row.get("list").and_then(Value::as_str);
        let lists = rows(&self.0, Table::List, 0).unwrap_or_default();
        let named = lists.iter().find(|known| known.get("id").and_then(Value::as_str) == list);
        match (list, named) {
            (Some(_), Some(named)) => texts_of(named.get("values")),
            (Some(_), None) => Vec::new(),
            (None, _) => texts_of(row.get("options")),
        }
    }
}

/// The kind of a field or question; none where the row names no kind of the format.
#[must_use]
pub fn kind_of(row: &toml::Table) -> Option<FieldKind> {
    row.get("kind")?.clone().try_into().ok()
}

/// The texts of a list.
#[must_use]
pub fn texts_of(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn rows(root: &toml::Table, table: Table, above: usize) -> Option<&[Value]> {
    let rows = match table.above() {
        Some(outer) => rows(root, outer, 0)?.get(above)?.get(table.code())?,
        None => root.get(table.code())?,
    };
    rows.as_array().map(Vec::as_slice)
}

/// The keys of a place.
pub(super) fn row<'a>(root: &'a toml::Table, place: &Place) -> Option<&'a toml::Table> {
    match place.table {
        Table::Head => Some(root),
        Table::Refusal => root.get(place.table.code())?.as_table(),
        table => rows(root, table, place.parent)?.get(place.at)?.as_table(),
    }
}

/// The next row of the same group in this direction.
pub(super) fn neighbour(root: &toml::Table, place: &Place, direction: Direction) -> Option<Place> {
    let group = match place.table {
        Table::Field => "section",
        Table::Question => "category",
        _ => "",
    };
    let rows = rows(root, place.table, place.parent)?;
    let group_of = |row: &Value| row.get(group).and_then(Value::as_str).map(str::to_owned);
    let own = group_of(rows.get(place.at)?);
    let is_alike = |at: &usize| rows.get(*at).is_some_and(|row| group_of(row) == own);
    let at = match direction {
        Direction::Up => (0..place.at).rev().find(is_alike),
        Direction::Down => (place.at.saturating_add(1)..rows.len()).find(is_alike),
    };
    at.map(|at| Place { at, ..*place })
}
