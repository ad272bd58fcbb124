//! What the pages of the search for exchanges ask and receive.

use super::{Coded, ExchangeSummary};
use crate::ids::SavedSearchId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is searched for, as it stands in the address. It has no place for anything of a person concerned.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchQuery {
    /// Words of number, own reference, authority, procedure and searchable fields.
    pub text: String,
    /// A procedure; empty for all.
    pub procedure: String,
    /// Words, or the code of a choice, by field of the procedure.
    pub fields: BTreeMap<String, String>,
    /// State of the other side; empty for all.
    pub country: String,
    /// Cursor.
    pub after: String,
}

impl SearchQuery {
    /// Whether nothing is asked.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let single = [&self.text, &self.procedure, &self.country];
        single.into_iter().chain(self.fields.values()).all(|text| text.trim().is_empty())
    }
}

/// Why an exchange was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its number.
    Number,
    /// The own reference.
    OwnReference,
    /// The other side.
    Authority,
    /// The procedure.
    Procedure,
    /// A field of the form, by its label.
    Field(String),
    /// The person concerned.
    Person,
}

/// An exchange that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundExchange {
    /// Its row.
    pub row: ExchangeSummary,
    /// Why it was found, each reason once; empty where only filters were asked.
    pub why: Vec<Why>,
}

/// A searchable field of the chosen procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchField {
    /// Its name in the definition.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Codes to choose from; empty where words are typed.
    pub choices: Vec<Coded>,
}

/// A search that the reader kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSearch {
    /// Its id.
    pub id: SavedSearchId,
    /// The name that the reader gave it.
    pub name: String,
    /// What it asks.
    pub query: SearchQuery,
}

/// The search page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchView {
    /// Whether anything was asked.
    pub is_asked: bool,
    /// What was found, the latest change first.
    pub rows: Vec<FoundExchange>,
    /// Cursor of the next page.
    pub next: Option<String>,
    /// Procedures to choose from.
    pub procedures: Vec<Coded>,
    /// Searchable fields of the chosen procedure.
    pub fields: Vec<SearchField>,
    /// What the reader kept.
    pub saved: Vec<SavedSearch>,
    /// Whether the reader may search for a person in any procedure.
    pub may_search_persons: bool,
}

/// The page of the search for a person: the form, or what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonSearchPage {
    /// Procedures in which the reader may search for a person.
    pub procedures: Vec<Coded>,
    /// What the search found; none where none was made.
    pub found: Option<Vec<FoundExchange>>,
    /// Whether there may be more than was kept.
    pub is_cut: bool,
    /// Name of the procedure in which was searched; empty where none was.
    pub procedure_name: String,
}
