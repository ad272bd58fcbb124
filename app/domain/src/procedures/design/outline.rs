//! A definition as its tables hold it, sound or not: names to choose from, rows to list, values to show.

use super::edit::Direction;
use super::place::{Place, Table};
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

    /// How many rows a table has; of follow-ups, those of this question.
    #[must_use]
    pub fn count(&self, table: Table, question: usize) -> usize {
        rows(&self.0, table, question).map_or(0, <[Value]>::len)
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

    /// The name of a place: its id, of a transition its action; empty where it has none.
    #[must_use]
    pub fn name(&self, place: &Place) -> String {
        let row = self.row(place);
        let name = ["id", "action"].into_iter().find_map(|key| row?.get(key)?.as_str());
        name.unwrap_or_default().to_owned()
    }

    /// The message of a place in the files of texts, and its attributes; none where it has no texts.
    #[must_use]
    pub fn message(&self, place: &Place) -> Option<String> {
        let name = self.name(place);
        let message = match place.table {
            Table::Head => "procedure".to_owned(),
            Table::Refusal | Table::Transition => return None,
            Table::FollowUp => {
                let question = self.name(&Place::row(Table::Question, place.parent));
                format!("question-{question}-{name}")
            }
            table => format!("{}-{name}", table.code()),
        };
        Some(message)
    }

    /// Whether a row can go up or down within its group.
    #[must_use]
    pub fn may_shift(&self, place: &Place, direction: Direction) -> bool {
        neighbour(&self.0, place, direction).is_some()
    }

    /// The codes that may be chosen in a field or question, and its kind.
    #[must_use]
    pub fn codes(&self, row: &toml::Table) -> (String, Vec<String>) {
        let kind = row.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
        if kind == "yes_no" {
            let codes = ["yes", "no", "cannot"];
            return (kind, codes.map(str::to_owned).to_vec());
        }
        let list = row.get("list").and_then(Value::as_str);
        let lists = rows(&self.0, Table::List, 0).unwrap_or_default();
        let named = lists.iter().find(|known| known.get("id").and_then(Value::as_str) == list);
        let codes = match (list, named) {
            (Some(_), Some(named)) => texts_of(named.get("values")),
            (Some(_), None) => Vec::new(),
            (None, _) => texts_of(row.get("options")),
        };
        (kind, codes)
    }
}

/// The texts of a list.
#[must_use]
pub fn texts_of(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn rows(root: &toml::Table, table: Table, question: usize) -> Option<&[Value]> {
    let rows = match table {
        Table::FollowUp => rows(root, Table::Question, 0)?.get(question)?.get(table.code())?,
        _ => root.get(table.code())?,
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
